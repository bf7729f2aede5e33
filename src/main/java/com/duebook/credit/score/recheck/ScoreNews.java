package com.duebook.credit.score.recheck;

import com.duebook.credit.limit.LimitWatch;
import com.duebook.credit.score.Assessments;
import com.duebook.jobs.WorkHandler;
import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.OpenWatch;
import com.duebook.ledger.open.OpenShare;
import com.duebook.tenancy.TenantJdbc;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has a customer assessed anew once something large is committed: its limit changed, or a tenth or more of what it owes was
 * paid, given up, or is open again. What is smaller, and whoever was never assessed, waits for the night.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ScoreNews implements OpenWatch, LimitWatch {

    /** Per cent. */
    private static final int LARGE = 10;

    private static final String KIND = "credit.reassess";

    private final TenantJdbc jdbc;
    private final WorkQueue queue;
    private final OpenShare share;

    ScoreNews(TenantJdbc jdbc, WorkQueue queue, OpenShare share) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.share = share;
    }

    @Override
    public void changed(UUID customer, List<UUID> items, boolean more) {
        if (!items.isEmpty() && isAssessed(customer) && share.isAtLeast(LARGE, customer, items)) {
            queue.add(KIND, customer.toString());
        }
    }

    @Override
    public void changed(UUID customer) {
        queue.add(KIND, customer.toString());
    }

    private boolean isAssessed(UUID customer) {
        return jdbc.sql("""
                        select exists (select 1 from credit_assessment a
                          where a.tenant_id = :tenant and a.customer_id = :customer and a.live = 1)""")
                .param("customer", customer)
                .query(Boolean.class)
                .single();
    }

    @Configuration
    static class Reassessment {

        @Bean
        WorkHandler reassessment(Assessments assessments) {
            return WorkHandler.of(KIND, customer -> assessments.assess(UUID.fromString(customer)));
        }
    }
}
