package com.duebook.jobs.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.util.function.Predicate;
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

    @Autowired Poller poller;

    private final AtomicInteger ticks = new AtomicInteger();
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
        var watch = new JobServerWatch(new StaticListableBeanFactory(Map.of("server", server)).getBeanProvider(BackgroundJobServer.class),
                poller);
        server.start();
        await(() -> server.isRunning());

        away.set(true);
        await(() -> !server.isRunning());
        away.set(false);
        watch.look();

        await(() -> server.isRunning());
        new JobRequestScheduler(store).enqueue(new Tick());
        await(() -> ticks.get() > 0);
    }

    @Test
    void beginsAgainWhatAServerThatDiedHadBegun() throws Exception {
        var dead = died(new JobRequestScheduler(store));

        server.start();

        await(() -> store.getJobById(dead).getState() == StateName.SUCCEEDED);
        assertThat(ticks).hasValue(1);
    }

    /** Its own look comes every five seconds. */
    @Test
    void beginsAtOnceWhatIsHandedOverAndOnlyOnce() throws Exception {
        server.start();
        await(() -> server.isAnnounced());
        var start = new JobStart(new JobRequestScheduler(store), store,
                new StaticListableBeanFactory(Map.of("server", server)).getBeanProvider(BackgroundJobServer.class));
        var id = UUID.randomUUID();

        for (var time = 0; time < 10; time++) {
            var before = System.nanoTime();
            assertThat(start.begin(UUID.randomUUID(), new Tick())).isEqualTo(StateName.ENQUEUED);
            var expected = time + 1;
            await(() -> ticks.get() == expected);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        }

        start.begin(id, new Tick());
        await(() -> store.getJobById(id).getState() == StateName.SUCCEEDED);
        assertThat(start.begin(id, new Tick())).isEqualTo(StateName.SUCCEEDED);
        assertThat(ticks).hasValue(11);
        assertThat(start.again(id)).isTrue();
        await(() -> ticks.get() == 12);
    }

    @Test
    void leavesItToOthersWhereNoServerRuns() {
        var start = new JobStart(new JobRequestScheduler(store), store,
                new StaticListableBeanFactory().getBeanProvider(BackgroundJobServer.class));
        var id = UUID.randomUUID();

        assertThat(start.begin(id, new Tick())).isEqualTo(StateName.ENQUEUED);
        assertThat(start.again(id)).isFalse();
        assertThat(store.getJobById(id).getState()).isEqualTo(StateName.ENQUEUED);
    }

    /** With the flags that it wants, Vitess says but the number of an error. */
    @Test
    void knowsOneThatThereIsThoughTheDatabaseDoesNotSaySo() {
        var id = new JobRequestScheduler(store).enqueue(new Tick()).asUUID();
        var start = new JobStart(new JobRequestScheduler(refusing()), store,
                new StaticListableBeanFactory().getBeanProvider(BackgroundJobServer.class));

        assertThat(start.begin(id, new Tick())).isEqualTo(StateName.ENQUEUED);
        assertThatThrownBy(() -> start.begin(UUID.randomUUID(), new Tick())).hasMessage("(errno 1062)");
    }

    /** @return the job that it had begun */
    private UUID died(JobRequestScheduler scheduler) {
        var id = scheduler.enqueue(new Tick()).asUUID();
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
                return type.cast(new TickHandler(ticks));
            }
        };
    }

    private StorageProvider mortal(StorageProvider store) {
        return failing(store, method -> away.get(), "the database is away");
    }

    private StorageProvider refusing() {
        return failing(store, method -> method.equals("save"), "(errno 1062)");
    }

    private static StorageProvider failing(StorageProvider store, Predicate<String> when, String words) {
        return (StorageProvider) Proxy.newProxyInstance(JobServerTest.class.getClassLoader(), new Class<?>[] {StorageProvider.class},
                (proxy, method, arguments) -> {
                    if (when.test(method.getName())) {
                        throw new StorageException(words);
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
