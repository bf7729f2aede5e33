package com.duebook.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisputeStateTest {

    @Test
    void openMayEndInEachWay() {
        assertThat(Arrays.stream(DisputeState.values()).filter(DisputeState.OPEN::mayBecome))
                .containsExactly(DisputeState.ACCEPTED, DisputeState.REJECTED, DisputeState.WITHDRAWN, DisputeState.OVERTAKEN);
    }

    @ParameterizedTest
    @EnumSource(value = DisputeState.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void anEndIsAnEnd(DisputeState end) {
        assertThat(Arrays.stream(DisputeState.values()).filter(end::mayBecome)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = DisputeState.class, names = {"OPEN", "OVERTAKEN"})
    void nobodyEndsADisputeAs(DisputeState state) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DisputeEnd(state, ""));
    }
}
