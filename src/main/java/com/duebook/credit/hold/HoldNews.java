package com.duebook.credit.hold;

import com.duebook.credit.limit.LimitWatch;
import com.duebook.credit.policy.PolicyWatch;
import com.duebook.jobs.WorkHandler;
import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.OpenWatch;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has a customer looked at once a change of what it owes or may owe is committed. Where less is owed nobody can be held, so
 * nothing is done for the many who are not; where more is, whoever nothing holds is left out too.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HoldNews implements OpenWatch, LimitWatch, PolicyWatch {

    /** Work for whoever has orders ask again; its subject is the customer. */
    public static final String ROOM = "credit.room";

    /** Work for whoever looks at all holds and orders; its subject is a day. */
    public static final String POLICY = "credit.policy";

    private static final String KIND = "credit.hold";

    private final TenantJdbc jdbc;
    private final WorkQueue queue;
    private final Today today;

    HoldNews(TenantJdbc jdbc, WorkQueue queue, Today today) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.today = today;
    }

    @Override
    public void changed(UUID customer, List<UUID> items, boolean more) {
        var concerned = jdbc.sql("""
                        select exists (select 1 from credit_hold h where h.tenant_id = :tenant and h.replaced_at is null
                            and h.state <> 'NONE' and (h.customer_id = :customer or h.scope = 'GROUP'))
                          or :more and (exists (select 1 from credit_limit l where l.tenant_id = :tenant and l.replaced_at is null)
                            or exists (select 1 from credit_policy p where p.tenant_id = :tenant
                              and (p.late_days is not null or p.classes <> '{}' or p.segments <> '{}'))) as held,
                          not :more and exists (select 1 from credit_order o where o.tenant_id = :tenant
                            and o.state in ('WAITING', 'REFUSED') and o.lapses_on >= :day and o.by_rule) as asks""")
                .param("customer", customer)
                .param("more", more)
                .param("day", today.date())
                .query((row, number) -> new boolean[] {row.getBoolean("held"), row.getBoolean("asks")})
                .single();
        if (concerned[0]) {
            recheck(customer);
        }
        if (concerned[1]) {
            roomMade(customer);
        }
    }

    /** It may owe more, such as by an order. */
    public void mayOweMore(UUID customer) {
        changed(customer, List.of(), true);
    }

    /** More or less. */
    public void owesOtherwise(UUID customer) {
        changed(customer, List.of(), true);
        changed(customer, List.of(), false);
    }

    /** Of its limits. */
    @Override
    public void changed(UUID customer) {
        recheck(customer);
        roomMade(customer);
    }

    @Override
    public void policyChanged() {
        queue.add(POLICY, today.date().toString());
    }

    public void recheck(UUID customer) {
        queue.add(KIND, customer.toString());
    }

    /** There may be room for orders that found none. */
    public void roomMade(UUID customer) {
        queue.add(ROOM, customer.toString());
    }

    @Configuration
    static class HoldRecheck {

        @Bean
        WorkHandler recheckOfHold(HoldChanges changes) {
            return WorkHandler.of(KIND, customer -> changes.settle(List.of(UUID.fromString(customer))));
        }
    }
}
