package com.duebook.credit.order;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredOrderSteps extends Repository<CreditOrderStep, UUID> {

    CreditOrderStep save(CreditOrderStep step);

    int countByOrderId(UUID order);

    List<CreditOrderStep> findByOrderIdOrderByPosition(UUID order);

    @Query("""
            select s from CreditOrderStep s where s.orderId in :orders
            and s.position = (select max(p.position) from CreditOrderStep p where p.orderId = s.orderId)""")
    List<CreditOrderStep> lastOf(Collection<UUID> orders);
}
