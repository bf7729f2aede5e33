package com.duebook.credit.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.audit.Journal;
import com.duebook.credit.score.AssessAll.AssessmentCount;
import com.duebook.customers.CustomerParts;
import com.duebook.disputes.past.DisputeNews;
import com.duebook.jobs.SideBySide;
import com.duebook.ledger.open.LedgerNews;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Customers of more than one part. */
@IntegrationTest
class SideBySideNightsTest extends TwoWorkspaces {

    /** Two parts and somebody. */
    private static final int CUSTOMERS = 4_001;

    private static final String CUSTOMER = """
            insert into customer (tenant_id, id, version, name, name_search, language, currency, terms_days, country, created_at)
            values (:tenant, :id, 0, :name, :name, 'en', 'EUR', 30, 'FR', now())""";

    @Autowired AssessAll all;
    @Autowired Scorecards cards;
    @Autowired Assessor assessor;
    @Autowired AssessmentRows rows;
    @Autowired AssessmentRuns runs;
    @Autowired LedgerNews ledger;
    @Autowired DisputeNews disputes;
    @Autowired CustomerParts parts;
    @Autowired Access access;
    @Autowired Journal journal;
    @Autowired TransactionTemplate transaction;
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Today today;
    @Autowired TenantJdbc jdbc;

    @BeforeEach
    void manyCustomers() {
        workspaces.in(acme, () -> {
            jdbc.batch(CUSTOMER, IntStream.range(0, CUSTOMERS)
                    .mapToObj(number -> Map.of("id", Ids.next(), "name", "Customer " + number)).toList());
            return true;
        });
    }

    @Test
    void assessEachCustomerOnce() {
        assertThat(workspaces.outside(acme, () -> all.on(today.date()))).hasValue(new AssessmentCount(CUSTOMERS, CUSTOMERS));

        assertThat(rows()).isEqualTo(CUSTOMERS);
    }

    /** As by two processes, which have threads of their own. */
    @Test
    void twoRunsAtOnceDoNotStumbleOverEachOther() throws Exception {
        var other = new AssessAll(cards, assessor, rows, runs, ledger, disputes, parts, beans.createBean(SideBySide.class), access, today,
                journal, transaction);
        var both = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var each : threads.invokeAll(List.of(run(all, both), run(other, both)))) {
                each.get();
            }
        }

        assertThat(rows()).isEqualTo(CUSTOMERS);
    }

    private Callable<Boolean> run(AssessAll run, CyclicBarrier both) {
        return () -> {
            both.await();
            return workspaces.outside(acme, () -> run.on(today.date()).isPresent());
        };
    }

    private long rows() {
        return workspaces.in(acme, () -> jdbc.sql("select count(*) from credit_assessment a where a.tenant_id = :tenant")
                .query(Long.class).single());
    }
}
