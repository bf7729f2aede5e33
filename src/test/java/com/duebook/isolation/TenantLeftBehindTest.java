package com.duebook.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.NoTenant;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing of a workspace stays on a thread that goes on to work for another. */
@IntegrationTest
class TenantLeftBehindTest {

    private static final int JOBS = 10_000;

    @Autowired Tenancy tenancy;
    @Autowired TenantJdbc jdbc;

    final List<UUID> tenants = Stream.generate(Ids::next).limit(50).toList();
    final AtomicInteger clean = new AtomicInteger();
    final AtomicInteger right = new AtomicInteger();

    @Test
    void leavesPooledThreadsEmpty() {
        try (var workers = Executors.newFixedThreadPool(8)) {
            submitAll(workers);
        }

        assertThat(clean).hasValue(2 * JOBS);
        assertThat(right).hasValue(JOBS);
    }

    @Test
    void leavesVirtualThreadsEmpty() {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            submitAll(workers);
        }

        assertThat(clean).hasValue(2 * JOBS);
        assertThat(right).hasValue(JOBS);
    }

    private void submitAll(ExecutorService workers) {
        for (var job = 0; job < JOBS; job++) {
            var number = job;
            workers.execute(() -> work(number));
        }
    }

    private void work(int number) {
        countClean();
        var tenant = tenants.get(number % tenants.size());
        try {
            tenancy.runAs(tenant, () -> {
                if (tenancy.tenant().equals(tenant)) {
                    right.incrementAndGet();
                }
                fail(number);
                if (number % 20 == 7) {
                    assertThat(jdbc.sql("select count(*) from customer where tenant_id = :tenant")
                            .query(Long.class).single()).isZero();
                }
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("one of ten");
        }
        Thread.interrupted();
        countClean();
    }

    private static void fail(int number) {
        if (number % 100 == 3) {
            Thread.currentThread().interrupt();
        }
        if (number % 10 == 0) {
            throw new IllegalStateException("one of ten");
        }
    }

    private void countClean() {
        try {
            tenancy.scope();
        } catch (NoTenant none) {
            clean.incrementAndGet();
        }
    }
}
