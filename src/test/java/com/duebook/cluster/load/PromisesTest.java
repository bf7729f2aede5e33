package com.duebook.cluster.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The comparison that every fault rests on falls short when it should. */
class PromisesTest {

    private final Promises promises = new Promises();

    @BeforeEach
    void threeAskedTwoAcknowledged() {
        List.of("a", "b", "c").forEach(promises::asked);
        List.of("a", "b").forEach(promises::acknowledged);
    }

    @Test
    void holdsWhateverBecameOfWhatWasNotAcknowledged() {
        assertThat(promises.compare(List.of("a", "b")).held()).isTrue();
        assertThat(promises.compare(List.of("a", "b", "c")).held()).isTrue();
    }

    @Test
    void noticesWhatIsLost() {
        var verdict = promises.compare(List.of("a", "c"));

        assertThat(verdict.held()).isFalse();
        assertThat(verdict.lost()).containsExactly("b");
    }

    @Test
    void noticesWhatIsThereTwice() {
        var verdict = promises.compare(List.of("a", "b", "c", "c"));

        assertThat(verdict.held()).isFalse();
        assertThat(verdict.doubled()).containsExactly("c");
    }

    @Test
    void noticesWhatNobodyAskedFor() {
        assertThat(promises.compare(List.of("a", "b", "x")).invented()).containsExactly("x");
    }

    @Test
    void doesNotHoldWhenNothingWasAcknowledged() {
        assertThat(new Promises().compare(List.of()).held()).isFalse();
    }
}
