package com.duebook.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.StandIns;
import com.duebook.support.TestClock;
import com.duebook.support.TestWork;
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

@IntegrationTest
class WorkQueueTest {

    record Done(UUID workspace, String subject) {}

    private final List<Done> done = new CopyOnWriteArrayList<>();
    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});

    @Autowired WorkQueue queue;
    @Autowired Tenancy tenancy;
    @Autowired StandIns standIns;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoWorkspaces() {
        clock.reset();
        standIns.put(WorkHandler.class, new Recorder());
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }

    @Test
    void runsEachItemInTheWorkspaceThatAddedIt() {
        add(acme, "one");
        add(bolt, "two");

        queue.drain();

        assertThat(done).containsExactlyInAnyOrder(new Done(acme, "one"), new Done(bolt, "two"));
    }

    @Test
    void addsTheSameWorkOnceWhileItWaits() {
        add(acme, "one");
        add(acme, "one");

        queue.drain();

        assertThat(done).containsExactly(new Done(acme, "one"));
    }

    @Test
    void runsOnceMoreWhatIsAskedForWhileItRuns() {
        meanwhile.set(() -> add(acme, "one"));
        add(acme, "one");

        queue.drain();

        assertThat(done).containsExactly(new Done(acme, "one"), new Done(acme, "one"));
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

        assertThat(done).containsExactly(new Done(bolt, "fine"));
        assertThat(queue.drain()).isZero();
    }

    @Test
    void comesBackAsLateAsTheHandlerAsks() {
        add(acme, "busy");
        queue.drain();
        add(bolt, "fine");
        queue.drain();
        assertThat(done).containsExactly(new Done(bolt, "fine"));

        clock.advance(Duration.ofMinutes(3));
        queue.drain();

        assertThat(done).containsExactly(new Done(bolt, "fine"), new Done(acme, "busy"));
    }

    private void add(UUID workspace, String subject) {
        workspaces.in(workspace, () -> {
            queue.add(TestWork.KIND, subject);
            return true;
        });
    }

    private final class Recorder extends TestWork {

        @Override
        public void run(String subject) {
            if (subject.startsWith("poison")) {
                throw new IllegalStateException("poisoned");
            }
            if (subject.startsWith("busy") && done.isEmpty()) {
                throw new TryLater("the other side is busy", Duration.ofMinutes(3));
            }
            done.add(new Done(tenancy.tenant(), subject));
            meanwhile.getAndSet(() -> {}).run();
        }
    }
}
