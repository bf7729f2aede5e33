package com.duebook.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Tenancy;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SideBySideTest extends TwoWorkspaces {

    @Autowired SideBySide sideBySide;
    @Autowired Tenancy tenancy;

    @Test
    void doesAllPartsInTheirOrderAndInTheWorkspaceThatAsked() {
        var numbers = IntStream.range(0, 40).boxed().toList();
        var actor = workspaces.in(acme, tenancy::actor);

        assertThat(all(acme, numbers.iterator(), part -> List.of(part, tenancy.tenant(), tenancy.actor().kind())))
                .isEqualTo(numbers.stream().flatMap(number -> Stream.of(number, acme, actor.kind())).toList());
    }

    @Test
    void doesTwoAtATime() {
        var both = new CyclicBarrier(2);

        assertThat(all(acme, List.of(1, 2).iterator(), part -> {
            try {
                both.await(20, TimeUnit.SECONDS);
                return List.of(part);
            } catch (Exception alone) {
                throw new IllegalStateException(alone);
            }
        })).containsExactly(1, 2);
    }

    @Test
    void leavesASinglePartToTheCaller() {
        assertThat(all(acme, List.of(1).iterator(), part -> List.of(Thread.currentThread()))).containsExactly(Thread.currentThread());
        assertThat(all(acme, List.<Integer>of().iterator(), part -> List.of(part))).isEmpty();
    }

    @Test
    void beginsNoOtherOnceOneHasFailed() {
        var begun = new AtomicInteger();
        assertThatIllegalStateException().isThrownBy(() -> all(acme, IntStream.range(0, 1_000).iterator(), part -> {
            begun.incrementAndGet();
            throw new IllegalStateException("part " + part);
        })).withMessage("part 0");

        assertThat(begun.get()).isLessThan(100);
    }

    private List<Object> all(UUID workspace, Iterator<Integer> parts, Function<Integer, List<Object>> work) {
        return workspaces.in(workspace, () -> sideBySide.all(parts, work, List.of(),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
    }
}
