package com.duebook.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobrunr.server.BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration;

import com.duebook.support.IntegrationTest;
import com.duebook.time.Poller;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.InMemoryStorageProvider;
import org.jobrunr.storage.StorageException;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.utils.mapper.jackson3.Jackson3JsonMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** JobRunr's own server, with a store of its own: what it does when the database goes, and when another server dies. */
@IntegrationTest
class JobServerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Autowired WorkQueue queue;
    @Autowired Poller poller;

    private final AtomicInteger drains = new AtomicInteger();
    private final AtomicBoolean away = new AtomicBoolean();
    private final Jackson3JsonMapper json = new Jackson3JsonMapper();
    private final StorageProvider store = mortal(new InMemoryStorageProvider());
    private BackgroundJobServer server;

    @BeforeEach
    void makeServer() {
        store.setJobMapper(new JobMapper(json));
        server = server();
    }

    @AfterEach
    void stop() {
        away.set(false);
        server.stop();
    }

    @Test
    void isStartedAgainAfterItStoppedItself() throws Exception {
        var watch = new JobServerWatch(new StaticListableBeanFactory(Map.of("server", server)).getBeanProvider(BackgroundJobServer.class), poller);
        server.start();
        await(() -> server.isRunning());

        away.set(true);
        await(() -> !server.isRunning());
        away.set(false);
        watch.look();

        await(() -> server.isRunning());
        new JobRequestScheduler(store).enqueue(new DrainWork());
        await(() -> drains.get() > 0);
    }

    /** Whose drain counts as failed, and is not tried again: the next one is. */
    @Test
    void drainsWhatWasDueWhenAnotherServerDiedInTheMiddleOfIt() throws Exception {
        var scheduler = new JobRequestScheduler(store);
        scheduler.scheduleRecurrently("drain-work", "*/15 * * * * *", new DrainWork());
        var dead = died(scheduler);

        server.start();

        await(() -> drains.get() > 0);
        await(() -> store.getJobById(dead).getState() == StateName.FAILED);
        var before = drains.get();
        await(() -> drains.get() > before);
    }

    /** @return the job that it had begun */
    private UUID died(JobRequestScheduler scheduler) {
        var id = scheduler.enqueue(new DrainWork()).asUUID();
        var job = store.getJobById(id);
        job.startProcessingOn(server());
        store.save(job);
        assertThat(store.getJobById(id).getState()).isEqualTo(StateName.PROCESSING);
        return id;
    }

    private BackgroundJobServer server() {
        return new BackgroundJobServer(store, json, handlers(), usingStandardBackgroundJobServerConfiguration()
                .andPollIntervalInSeconds(5).andWorkerCount(2));
    }

    private JobActivator handlers() {
        return new JobActivator() {
            @Override
            public <T> T activateJob(Class<T> type) {
                return type.cast(new DrainWorkHandler(queue) {
                    @Override
                    public void run(DrainWork job) {
                        super.run(job);
                        drains.incrementAndGet();
                    }
                });
            }
        };
    }

    private StorageProvider mortal(StorageProvider store) {
        return (StorageProvider) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {StorageProvider.class},
                (proxy, method, arguments) -> {
                    if (away.get()) {
                        throw new StorageException("the database is away");
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void await(BooleanSupplier held) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!held.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(100);
        }
    }
}
