package com.duebook.credit.order;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredOrders extends Repository<CreditOrder, UUID> {

    CreditOrder save(CreditOrder order);

    void flush();

    Optional<CreditOrder> findById(UUID id);

    @Query("select o.customerId from CreditOrder o where o.id = :id")
    Optional<UUID> customer(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from CreditOrder o where o.id = :id")
    Optional<CreditOrder> locked(UUID id);

    /** The first first: what the rule refused of these customers, or has waiting. */
    @Query("""
            select o.id from CreditOrder o where o.customerId in :customers and o.state in ('WAITING', 'REFUSED')
            and o.byRule = true and o.lapsesOn >= :day order by o.askedAt, o.id""")
    List<UUID> toAskAgain(Collection<UUID> customers, LocalDate day);

    /** Customers of whom there are such. */
    @Query("""
            select distinct o.customerId from CreditOrder o where o.state in ('WAITING', 'REFUSED') and o.byRule = true
            and o.lapsesOn >= :day order by o.customerId""")
    List<UUID> whoAskAgain(LocalDate day);

    /** Minor units of the customer's unused money that released orders in a currency count on. */
    @Query("""
            select coalesce(sum(o.prepaidMinor), 0) from CreditOrder o where o.customerId = :customer and o.state = 'RELEASED'
            and o.lapsesOn >= :day and o.currency = :currency""")
    long countedOn(UUID customer, Currency currency, LocalDate day);

    List<CreditOrder> findByBilledByOrderById(UUID draft);

    /** Released, of that number, and waiting for no other draft. */
    @Query("""
            select o from CreditOrder o where o.customerId = :customer and o.reference = :reference and o.state = 'RELEASED'
            and o.billedBy is null order by o.id""")
    List<CreditOrder> named(UUID customer, String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select o from CreditOrder o where o.customerId = :customer and o.reference = :reference and o.state = 'RELEASED'
            and o.billedBy is null order by o.id""")
    List<CreditOrder> lockedNamed(UUID customer, String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from CreditOrder o where o.billedBy = :draft order by o.id")
    List<CreditOrder> lockedOf(UUID draft);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from CreditOrder o where o.state in ('WAITING', 'RELEASED') and o.lapsesOn < :day order by o.id")
    List<CreditOrder> lockedBefore(LocalDate day, Limit most);
}
