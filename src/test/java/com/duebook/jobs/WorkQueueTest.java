package com.duebook.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Tenancy;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@IntegrationTest
@Import(WorkQueueTest.Handlers.class)
class WorkQueueTest {

    record Done(UUID workspace, String subject) {}

    static final List<Done> DONE = new CopyOnWriteArrayList<>();
    static final AtomicReference<Runnable> MEANWHILE = new AtomicReference<>(() -> { });

    @TestConfiguration
    static class Handlers {

        @Bean
        WorkHandler recorder(org.springframework.beans.factory.ObjectProvider<Tenancy> tenancy) {
            return new WorkHandler() {
                @Override
                public String kind() {
                    return "test.record";
                }

                @Override
                public void run(String subject) {
                    if (subject.startsWith("poison")) {
                        throw new IllegalStateException("poisoned");
                    }
                    if (subject.startsWith("busy") && DONE.isEmpty()) {
                        throw new TryLater("the other side is busy", Duration.ofMinutes(3));
                    }
                    DONE.add(new Done(tenancy.getObject().tenant(), subject));
                    var meanwhile = MEANWHILE.getAndSet(() -> { });
                    meanwhile.run();
                }
            };
        }
    }

    @Autowired WorkQueue queue;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoWorkspaces() {
        DONE.clear();
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }

    @Test
    void runsEachItemInTheWorkspaceThatAddedIt() {
        add(acme, "one");
        add(bolt, "two");

        queue.drain();

        assertThat(DONE).containsExactlyInAnyOrder(new Done(acme, "one"), new Done(bolt, "two"));
    }

    @Test
    void addsTheSameWorkOnceWhileItWaits() {
        add(acme, "one");
        add(acme, "one");

        queue.drain();

        assertThat(DONE).containsExactly(new Done(acme, "one"));
    }

    @Test
    void runsOnceMoreWhatIsAskedForWhileItRuns() {
        MEANWHILE.set(() -> add(acme, "one"));
        add(acme, "one");

        queue.drain();

        assertThat(DONE).containsExactly(new Done(acme, "one"), new Done(acme, "one"));
        assertThat(queue.drain()).isZero();
    }

    @Test
    void retriesAPoisonedItemWithPausesAndParksItWhileOthersGoOn() {
        add(acme, "poison");
        add(bolt, "fine");

        for (var attempt = 1; attempt <= 7; attempt++) {
            queue.drain();
            clock.advance(Duration.ofHours(1));
        }

        assertThat(DONE).containsExactly(new Done(bolt, "fine"));
        assertThat(queue.drain()).isZero();
    }

    @Test
    void comesBackAsLateAsTheHandlerAsks() {
        add(acme, "busy");
        queue.drain();
        add(bolt, "fine");
        queue.drain();
        assertThat(DONE).containsExactly(new Done(bolt, "fine"));

        clock.advance(Duration.ofMinutes(3));
        queue.drain();

        assertThat(DONE).containsExactly(new Done(bolt, "fine"), new Done(acme, "busy"));
    }

    private void add(UUID workspace, String subject) {
        workspaces.in(workspace, () -> {
            queue.add("test.record", subject);
            return true;
        });
    }
}
