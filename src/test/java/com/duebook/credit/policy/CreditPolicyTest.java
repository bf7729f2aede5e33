package com.duebook.credit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.rates.RatesOn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CreditPolicyTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final RatesOn RATES = new RatesOn(LocalDate.of(2026, 11, 21), EUR, Map.of());

    @Test
    void letsPassPerCentOfTheLimitRoundedDown() {
        assertThat(percent("10").over(eur(99), RATES)).isEqualTo(eur(108));
        assertThat(percent("0.5").over(eur(1_000), RATES)).isEqualTo(eur(1_005));
        assertThat(Tolerance.NONE.over(eur(99), RATES)).isEqualTo(eur(99));
    }

    @Test
    void letsPassAnAmount() {
        assertThat(new Tolerance(BigDecimal.ZERO, eur(50)).over(eur(99), RATES)).isEqualTo(eur(149));
    }

    @Test
    void leavesCashBeforeDeliveryAsItIs() {
        assertThat(new Tolerance(BigDecimal.ZERO, eur(50)).over(eur(0), RATES)).isEqualTo(eur(0));
        assertThat(percent("10").over(eur(0), RATES)).isEqualTo(eur(0));
    }

    @Test
    void refusesWhatIsNoPolicy() {
        refused(() -> percent("-1"));
        refused(() -> percent("100.01"));
        refused(() -> percent("1.001"));
        refused(() -> new Tolerance(BigDecimal.ZERO, eur(-1)));
        refused(() -> new Tolerance(BigDecimal.ONE, eur(1)));
        refused(() -> new CreditPolicy(OverLimit.BLOCK, OverLimit.BLOCK, Tolerance.NONE, Set.of(), 30));
        refused(() -> new CreditPolicy(OverLimit.BLOCK, OverLimit.BLOCK, Tolerance.NONE, Set.of(ExposureBucket.ORDERS), 0));
        refused(() -> new CreditPolicy(OverLimit.BLOCK, OverLimit.BLOCK, Tolerance.NONE, Set.of(ExposureBucket.ORDERS), 367));
        refused(() -> new HoldPolicy(0, null, Set.of()));
        refused(() -> new HoldPolicy(101, null, Set.of()));
        refused(() -> new HoldPolicy(90, -1, Set.of()));
        refused(() -> new HoldPolicy(90, 3651, Set.of()));
    }

    @Test
    void holdsWhatIsLaterThanItsDays() {
        assertThat(new HoldPolicy(90, 10, Set.of()).isTooLate(10)).isFalse();
        assertThat(new HoldPolicy(90, 10, Set.of()).isTooLate(11)).isTrue();
        assertThat(HoldPolicy.USUAL.isTooLate(3_000)).isFalse();
    }

    private static Tolerance percent(String percent) {
        return new Tolerance(new BigDecimal(percent), null);
    }

    private static Money eur(long minor) {
        return Money.of(minor, EUR);
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run);
    }
}
