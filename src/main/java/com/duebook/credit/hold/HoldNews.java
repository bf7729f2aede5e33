package com.duebook.credit.hold;

import com.duebook.credit.limit.LimitWatch;
import com.duebook.jobs.WorkHandler;
import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.OpenWatch;
import com.duebook.tenancy.TenantJdbc;
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
public class HoldNews implements OpenWatch, LimitWatch {

    private static final String KIND = "credit.hold";

    private final TenantJdbc jdbc;
    private final WorkQueue queue;

    HoldNews(TenantJdbc jdbc, WorkQueue queue) {
        this.jdbc = jdbc;
        this.queue = queue;
    }

    @Override
    public void changed(UUID customer, List<UUID> items, boolean more) {
        var concerned = jdbc.sql("""
                        select exists (select 1 from credit_hold h where h.tenant_id = :tenant and h.replaced_at is null
                            and h.state <> 'NONE' and (h.customer_id = :customer or h.scope = 'GROUP'))
                          or :more and (exists (select 1 from credit_limit l where l.tenant_id = :tenant and l.replaced_at is null)
                            or exists (select 1 from credit_policy p where p.tenant_id = :tenant
                              and (p.late_days is not null or p.classes <> '{}')))""")
                .param("customer", customer)
                .param("more", more)
                .query(Boolean.class)
                .single();
        if (concerned) {
            changed(customer);
        }
    }

    /** It may owe more, such as by an order. */
    public void mayOweMore(UUID customer) {
        changed(customer, List.of(), true);
    }

    @Override
    public void changed(UUID customer) {
        queue.add(KIND, customer.toString());
    }

    @Configuration
    static class HoldRecheck {

        @Bean
        WorkHandler recheckOfHold(HoldChanges changes) {
            return WorkHandler.of(KIND, customer -> changes.settle(List.of(UUID.fromString(customer))));
        }
    }
}
