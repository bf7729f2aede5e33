package com.duebook.credit.hold;

import static com.duebook.credit.hold.HoldCause.LATE;
import static com.duebook.credit.hold.HoldCause.LIMIT_NEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.policy.HoldPolicy;
import com.duebook.money.Money;
import java.util.Arrays;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldFindingTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final HoldPolicy POLICY = new HoldPolicy(90, 10, Set.of());

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // limit, with tolerance, used, days late, state, causes
        "10000, 10000, 8999, 0, NONE, -",
        "10000, 10000, 9000, 0, WATCH, LIMIT_NEAR",
        "10000, 10000, 10000, 0, WATCH, LIMIT_NEAR",
        "10000, 10000, 10001, 0, HOLD, OVER_LIMIT",
        "10000, 11000, 11000, 0, WATCH, LIMIT_NEAR",
        "10000, 11000, 11001, 0, HOLD, OVER_LIMIT",
        "10000, 10000, 0, 10, NONE, -",
        "10000, 10000, 0, 11, HOLD, LATE",
        "10000, 10000, 9500, 11, HOLD, LATE",
        "10000, 10000, 12000, 11, HOLD, OVER_LIMIT LATE",
        "0, 0, 0, 0, NONE, -",
        "0, 0, 1, 0, HOLD, OVER_LIMIT"})
    void isTheRule(long limit, long most, long used, long late, HoldState state, String causes) {
        var finding = HoldFinding.of(new HoldFacts(new LimitUse(eur(limit), eur(most), eur(used)), late, false), POLICY);

        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.causes()).isEqualTo(causes == null ? Set.of()
                : Arrays.stream(causes.split(" ")).map(HoldCause::valueOf).collect(Collectors.toSet()));
    }

    @Test
    void watchesFromThePolicysPerCentOn() {
        var facts = new HoldFacts(new LimitUse(eur(1_000), eur(1_000), eur(500)), 0, false);

        assertThat(HoldFinding.of(facts, new HoldPolicy(51, null, Set.of())).causes()).isEmpty();
        assertThat(HoldFinding.of(facts, new HoldPolicy(50, null, Set.of())).causes()).containsExactly(LIMIT_NEAR);
    }

    @Test
    void leavesAloneWhoHasNoLimitAndIsNotTooLate() {
        assertThat(HoldFinding.of(new HoldFacts(null, 3_000, false), HoldPolicy.USUAL).state()).isEqualTo(HoldState.NONE);
        assertThat(HoldFinding.of(new HoldFacts(null, 11, false), POLICY).causes()).containsExactly(LATE);
        assertThat(HoldFinding.of(HoldFacts.NOTHING, POLICY).state()).isEqualTo(HoldState.NONE);
    }

    @Test
    void saysByHowMuchItIsOver() {
        assertThat(new LimitUse(eur(1_000), eur(1_100), eur(1_150)).over()).isEqualTo(eur(50));
        assertThat(new LimitUse(eur(1_000), eur(1_100), eur(1_050)).over()).isEqualTo(eur(0));
    }

    private static Money eur(long minor) {
        return Money.of(minor, EUR);
    }
}
