package com.duebook.customers;

import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The words that customers are grouped by. */
@Repository
class Tags {

    private final TenantJdbc jdbc;
    private final EntityManager entities;

    Tags(TenantJdbc jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    Set<String> of(UUID customer) {
        return new TreeSet<>(jdbc.sql("""
                        select t.tag from customer_tag t where t.tenant_id = :tenant and t.customer_id = :customer""")
                .param("customer", Ids.bytes(customer))
                .query(String.class)
                .list());
    }

    List<String> all() {
        return jdbc.sql("select distinct t.tag from customer_tag t where t.tenant_id = :tenant order by t.tag")
                .query(String.class)
                .list();
    }

    /** Counts as a change of the customer, so that whoever edits at the same time notices. */
    void replace(Customer customer, Set<String> tags) {
        if (of(customer.id()).equals(tags)) {
            return;
        }
        entities.lock(customer, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        jdbc.sql("delete from customer_tag where tenant_id = :tenant and customer_id = :customer")
                .param("customer", Ids.bytes(customer.id()))
                .update();
        add(customer.id(), tags);
    }

    void add(UUID customer, Collection<String> tags) {
        if (!tags.isEmpty()) {
            jdbc.batch("insert into customer_tag (tenant_id, customer_id, tag) values (:tenant, :customer, :tag)",
                    tags.stream()
                            .map(tag -> Map.<String, Object>of("customer", Ids.bytes(customer), "tag", tag))
                            .toList());
        }
    }
}
