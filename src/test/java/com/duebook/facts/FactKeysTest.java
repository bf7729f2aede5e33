package com.duebook.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class FactKeysTest {

    private static final FactKey CALLS = new FactKey("CALLS", FactUnit.COUNT);
    private static final FactKey REFUSED = new FactKey("REFUSED", FactUnit.PERCENT);
    private static final FactKey REGION = new FactKey("REGION", FactUnit.TAG);

    private record Contribution(List<FactKey> keys) implements FactSource {

        @Override
        public void read(FactQuery query, FactSheet sheet) {}
    }

    private final FactKeys keys = new FactKeys(List.of(
            new Contribution(List.of(CALLS, REFUSED)), new Contribution(List.of(REGION))));

    @Test
    void areTheOnesThatModulesContribute() {
        assertThat(keys.all()).containsExactly(CALLS, REFUSED, REGION);
        assertThat(keys.measured()).containsExactly(CALLS, REFUSED);
        assertThat(keys.of("CALLS")).isEqualTo(CALLS);
    }

    @Test
    void explainEachOtherWhereTheyAreReadTogether() {
        assertThat(keys.explaining(REFUSED)).containsExactly(CALLS, REFUSED);
        assertThat(keys.explaining(REGION)).containsExactly(REGION);
    }

    @Test
    void knowWhatNobodyContributesAnyMore() {
        var gone = keys.of("LETTERS_SENT");

        assertThat(gone.isKnown()).isFalse();
        assertThat(gone.unit().isMeasured()).isFalse();
        assertThat(keys.explaining(gone)).isEmpty();
    }

    /** Also where they agree on the unit. */
    @Test
    void stopTheStartWhenOneIsContributedTwice() {
        assertThatThrownBy(() -> {
            try (var context = new AnnotationConfigApplicationContext()) {
                context.registerBean("calls", FactSource.class, () -> new Contribution(List.of(CALLS)));
                context.registerBean("phone", FactSource.class, () -> new Contribution(List.of(CALLS)));
                context.register(FactKeys.class);
                context.refresh();
            }
        }).rootCause().isInstanceOf(IllegalStateException.class).hasMessageContaining("CALLS is contributed twice");
    }

    @Test
    void haveNamesThatFitWhereTheyAreStored() {
        for (var bad : List.of("", "calls", "CALLS.MADE", "9LIVES", "A".repeat(41))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new FactKey(bad, FactUnit.COUNT));
        }
    }
}
