package com.duebook.workspace.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.jobs.NightlyTask;
import com.duebook.jobs.TryLater;
import com.duebook.jobs.background.JobStart;
import com.duebook.support.IntegrationTest;
import com.duebook.support.JobsOnTheSpot;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import io.micrometer.observation.ObservationRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobrunr.jobs.Job;
import org.jobrunr.jobs.context.JobDashboardProgressBar;
import org.jobrunr.jobs.states.FailedState;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.utils.mapper.JsonMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class NightRunTest {

    static final AtomicInteger NIGHTS = new AtomicInteger();

    @Autowired NightMarks marks;
    @Autowired Tenancy tenancy;
    @Autowired StorageProvider storage;
    @Autowired JsonMapper json;
    @Autowired JobRequestScheduler scheduler;
    @Autowired TestWorkspaces workspaces;
    @Autowired JdbcClient client;
    @Autowired TransactionTemplate transaction;

    /** Nobody else's. */
    final LocalDate night = LocalDate.of(2042, 1, 1).plusDays(NIGHTS.incrementAndGet());
    final NightRun run = new NightRun("test.count " + UUID.randomUUID().toString().substring(0, 8), night);
    final Queue<UUID> visited = new ConcurrentLinkedQueue<>();
    final Set<UUID> broken = ConcurrentHashMap.newKeySet();
    NightRunHandler handler;
    NightBegin begin;
    UUID acme;
    UUID bolt;
    UUID cord;

    @BeforeEach
    void threeWorkspaces() {
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        cord = workspaces.open("Cord");
        handler = new NightRunHandler(List.of(new Visit()), marks, tenancy, ObservationRegistry.NOOP);
        var server = new JobsOnTheSpot(storage, json, new JobActivator() {
            @Override
            public <T> T activateJob(Class<T> type) {
                return type.cast(handler);
            }
        });
        begin = new NightBegin(new JobStart(scheduler, storage,
                new StaticListableBeanFactory(Map.of("server", server)).getBeanProvider(BackgroundJobServer.class)));
        come(acme, bolt);
    }

    @AfterEach
    void stop() {
        handler.stop();
    }

    class Visit implements NightlyTask {

        @Override
        public String kind() {
            return run.kind();
        }

        @Override
        public void run(LocalDate night) {
            visited.add(tenancy.tenant());
            if (broken.contains(tenancy.tenant())) {
                throw new IllegalStateException("the disk was full");
            }
        }
    }

    @Test
    void worksInEachWorkspaceWhoseNightCameOnce() {
        begin.run(run.subject());
        begin.run(run.subject());

        assertThat(visited).containsExactlyInAnyOrder(acme, bolt);
        assertThat(job().getState()).isEqualTo(StateName.SUCCEEDED);
        assertThat(JobDashboardProgressBar.get(job()).getProgressAsPercentage()).isEqualTo(100);
    }

    @Test
    void goesOnWithThoseThatCameLater() {
        begin.run(run.subject());
        come(cord);

        begin.run(run.subject());

        assertThat(visited).containsExactlyInAnyOrder(acme, bolt, cord);
    }

    @Test
    void triesOnlyWhatFailedAgainAndSaysWhatItWas() {
        broken.add(acme);
        begin.run(run.subject());

        assertThat(job().getState()).isEqualTo(StateName.SCHEDULED);
        assertThat(job().getLastJobStateOfType(FailedState.class).orElseThrow().getExceptionMessage())
                .contains("1 of 2 workspaces", acme.toString(), "the disk was full");

        broken.clear();
        begin.run(run.subject());

        assertThat(visited).containsExactlyInAnyOrder(acme, bolt, acme);
        assertThat(job().getState()).isEqualTo(StateName.SUCCEEDED);
    }

    @Test
    void passesOverThoseThatAreSuspended() {
        change("suspended_at = now(6)", bolt);

        begin.run(run.subject());

        assertThat(visited).containsExactly(acme);
    }

    @Test
    void waitsForTheEndOfAnEarlierHour() {
        var job = storage.getJobById(scheduler.enqueue(run.id(), run));
        job.startProcessingOn(new JobsOnTheSpot(storage, json, JobActivator.class.cast(null)));
        storage.save(job);

        assertThatExceptionOfType(TryLater.class).isThrownBy(() -> begin.run(run.subject()));
    }

    @Test
    void staysDeletedForTheNight() {
        scheduler.enqueue(run.id(), run);
        scheduler.delete(run.id(), "an operator said so");

        begin.run(run.subject());

        assertThat(visited).isEmpty();
    }

    private Job job() {
        return storage.getJobById(run.id());
    }

    private void come(UUID... to) {
        for (var workspace : to) {
            change("night_done_on = '" + night + "'", workspace);
        }
    }

    private void change(String what, UUID workspace) {
        tenancy.onPlatform(() -> transaction
                .execute(status -> client.sql("update workspace set " + what + " where id = ?").params(Ids.bytes(workspace)).update()));
    }
}
