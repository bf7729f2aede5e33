package com.duebook.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jobrunr.storage.StorageProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/**
 * Three replicas and many workspaces (J-09). A replica is a queue of its own; what they share is the database. The
 * whole attack has 200 ticks: {@code -Dduebook.test.ticks=200}.
 */
@IntegrationTest
class SeveralInstancesTest {

    private static final int REPLICAS = 3;
    private static final int WORKSPACES = Integer.getInteger("duebook.test.workspaces", 500);
    private static final int TICKS = Integer.getInteger("duebook.test.ticks", 4);

    @Autowired WorkItems items;
    @Autowired WorkClaims claims;
    @Autowired WorkQueue queue;
    @Autowired List<NightlyTask> tasks;
    @Autowired StorageProvider jobRunr;
    @Autowired Tenancy tenancy;
    @Autowired TenantJdbc jdbc;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;

    private final Map<String, Integer> done = new ConcurrentHashMap<>();

    @Test
    void eachTickDoesEachWorkspacesWorkOnce() {
        clock.reset();
        queue.drain();
        var all = IntStream.range(0, WORKSPACES).mapToObj(i -> workspaces.open("W" + i)).toList();
        var replicas = IntStream.range(0, REPLICAS).mapToObj(i -> replica()).toList();

        for (var tick = 0; tick < TICKS; tick++) {
            var night = LocalDate.ofInstant(clock.instant(), clock.getZone());
            all.forEach(workspace -> add(replicas.getFirst(), workspace, night));
            drainAtOnce(replicas);
            clock.advance(Duration.ofDays(1));
        }

        assertThat(done).hasSize(WORKSPACES * TICKS).allSatisfy((work, times) -> assertThat(times).isEqualTo(1));
        assertThat(all).allSatisfy(workspace -> assertThat(nights(workspace)).isEqualTo(TICKS));
    }

    @Test
    void keepsAHandfulOfRecurringJobsWhateverTheNumberOfWorkspaces() {
        var before = jobRunr.getRecurringJobs().size();

        IntStream.range(0, 20).forEach(i -> workspaces.open("W" + i));

        assertThat(jobRunr.getRecurringJobs()).hasSize(before).hasSizeLessThanOrEqualTo(20);
    }

    private WorkQueue replica() {
        var night = tasks.stream().filter(it -> it.kind().equals("alerts.evaluate")).findFirst().orElseThrow();
        var beans = new StaticListableBeanFactory(Map.of("night", counted(night)));
        return new WorkQueue(items, claims, tenancy, clock, beans.getBeanProvider(WorkHandler.class),
                ObservationRegistry.NOOP, false);
    }

    private WorkHandler counted(NightlyTask night) {
        return WorkHandler.of(night.kind(), subject -> {
            done.merge(tenancy.tenant() + " " + subject, 1, Integer::sum);
            night.run(LocalDate.parse(subject));
        });
    }

    private void add(WorkQueue replica, UUID workspace, LocalDate night) {
        workspaces.in(workspace, () -> {
            replica.add("alerts.evaluate", night.toString());
            return true;
        });
    }

    private static void drainAtOnce(List<WorkQueue> replicas) {
        List<Future<Integer>> drains;
        try (var threads = Executors.newFixedThreadPool(REPLICAS)) {
            drains = replicas.stream().map(replica -> threads.submit(replica::drain)).toList();
        }
        drains.forEach(SeveralInstancesTest::ended);
    }

    private int nights(UUID workspace) {
        return workspaces.in(workspace, () -> jdbc.sql("""
                        select count(*) from alert_run r
                        where r.tenant_id = :tenant and r.finished_at is not null""")
                .query(Integer.class)
                .single());
    }

    private static void ended(Future<Integer> drain) {
        assertThatCode(drain::get).doesNotThrowAnyException();
    }
}
