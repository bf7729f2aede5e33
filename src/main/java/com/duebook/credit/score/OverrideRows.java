package com.duebook.credit.score;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Classes that people have set; at most one of a customer is in force on a day. */
@Repository
class OverrideRows {

    /** Of a row {@code o}; wants {@code :day}, and {@code :evening} as the first moment after it. */
    static final String IN_FORCE = "o.from_on <= :day and o.to_on >= :day and (o.ended_at is null or o.ended_at >= :evening)";

    private final TenantJdbc jdbc;
    private final Today today;
    private final Tenancy tenancy;

    OverrideRows(TenantJdbc jdbc, Today today, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.today = today;
        this.tenancy = tenancy;
    }

    Optional<ClassOverride> inForce(UUID customer, LocalDate day) {
        return Optional.ofNullable(inForce(List.of(customer), day).get(customer));
    }

    /** In one statement; those that have none are left out. */
    Map<UUID, ClassOverride> inForce(Collection<UUID> customers, LocalDate day) {
        var found = new HashMap<UUID, ClassOverride>();
        jdbc.sql("select o.customer_id, o.id, o.class, o.reason, o.from_on, o.to_on, o.recorded_at, o.recorded_by"
                + " from credit_class_override o where o.tenant_id = :tenant and o.customer_id in (:customers) and " + IN_FORCE)
                .param("customers", customers)
                .param("day", day)
                .param("evening", today.endOf(day))
                .query(row -> {
                    found.put(Columns.id(row, 1), new ClassOverride(Columns.id(row, 2), row.getString(3), row.getString(4),
                            row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class), Columns.moment(row, 7),
                            row.getString(8)));
                });
        return found;
    }

    void add(UUID customer, String className, String reason, LocalDate to) {
        jdbc.sql("""
                        insert into credit_class_override (tenant_id, id, customer_id, class, reason, from_on, to_on, recorded_at, recorded_by)
                        values (:tenant, :id, :customer, :class, :reason, :from, :to, :now, :by)""")
                .param("id", Ids.next())
                .param("customer", customer)
                .param("class", className)
                .param("reason", reason)
                .param("from", today.date())
                .param("to", to)
                .param("now", today.now())
                .param("by", tenancy.actor().name())
                .update();
    }

    /** @return whether there was one that had not ended */
    boolean end(UUID customer) {
        return jdbc.sql("""
                        update credit_class_override set ended_at = :now, ended_by = :by
                        where tenant_id = :tenant and customer_id = :customer and ended_at is null and to_on >= :day""")
                .param("customer", customer)
                .param("now", today.now())
                .param("by", tenancy.actor().name())
                .param("day", today.date())
                .update() > 0;
    }

    /** Makes those who decide about one customer at the same time wait for each other. */
    void lock(UUID customer) {
        jdbc.sql("select a.id from credit_assessment a where a.tenant_id = :tenant and a.customer_id = :customer and a.live = 1 for update")
                .param("customer", customer)
                .query((row, number) -> Columns.id(row, 1))
                .optional();
    }
}
