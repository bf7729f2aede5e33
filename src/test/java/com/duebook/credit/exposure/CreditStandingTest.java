package com.duebook.credit.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.limit.LimitInForce;
import com.duebook.credit.limit.LimitKind;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.limit.LimitView;
import com.duebook.credit.policy.CreditPolicy;
import com.duebook.credit.policy.ExposureBucket;
import com.duebook.credit.policy.OverLimit;
import com.duebook.credit.policy.Tolerance;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.rates.ExchangeRate;
import com.duebook.rates.RatesOn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CreditStandingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency CHF = Currency.getInstance("CHF");
    private static final UUID CUSTOMER = new UUID(0, 1);
    private static final RatesOn RATES = new RatesOn(DAY, EUR,
            Map.of(USD, new ExchangeRate(USD, EUR, DAY, new BigDecimal("0.5"), "ECB")));

    @Test
    void leavesRoomUpToTheLimitAndNoCentMore() {
        var standing = standing(eur(1_000), CreditPolicy.USUAL, owes(EUR, 300, 200, 0, 100));

        assertThat(standing.used()).isEqualTo(eur(600));
        assertThat(standing.usedPercent()).hasValue(60);
        assertThat(standing.without(eur(400))).isEmpty();
        assertThat(standing.without(eur(401))).contains(
                new Shortfall(standing.holder(), eur(1_000), eur(600), eur(401), eur(1)));
    }

    @Test
    void countsWhatThePolicyCounts() {
        var overdueAlone = new CreditPolicy(OverLimit.BLOCK, OverLimit.BLOCK, Tolerance.NONE, Set.of(ExposureBucket.OVERDUE), 30);

        assertThat(standing(eur(1_000), overdueAlone, owes(EUR, 300, 200, 70, 100)).used()).isEqualTo(eur(200));
        assertThat(standing(eur(1_000), all(Tolerance.NONE), owes(EUR, 300, 200, 70, 100)).used()).isEqualTo(eur(670));
    }

    @Test
    void letsTheTolerancePass() {
        var standing = standing(eur(1_000), all(new Tolerance(BigDecimal.TEN, null)), owes(EUR, 1_000, 0, 0, 0));

        assertThat(standing.without(eur(100))).isEmpty();
        assertThat(standing.without(eur(101)).orElseThrow().missing()).isEqualTo(eur(1));
    }

    /** As if there were no rate: nothing else of the workspace fails for it. */
    @Test
    void cannotTellWhatIsMoreThanAnAmountCanBe() {
        var standing = standing(Money.of(1_000, USD), CreditPolicy.USUAL, owes(EUR, Long.MAX_VALUE / 100, 0, 0, 0));
        assertThat(standing.unrated()).isEmpty();

        assertThat(standing(Money.of(1_000, USD), CreditPolicy.USUAL, owes(EUR, Long.MAX_VALUE, 0, 0, 0)).unrated()).containsExactly(EUR);
    }

    @Test
    void addsOtherCurrenciesByTheirRates() {
        var standing = standing(eur(1_000), CreditPolicy.USUAL, owes(EUR, 300, 0, 0, 0), owes(USD, 400, 0, 0, 0));

        assertThat(standing.used()).isEqualTo(eur(500));
        assertThat(standing.without(Money.of(1_000, USD))).isEmpty();
        assertThat(standing.without(Money.of(1_001, USD))).isEmpty();
        assertThat(standing.without(Money.of(1_002, USD)).orElseThrow().missing()).isEqualTo(eur(1));
    }

    /** What was paid already is no risk; what more was paid is room. */
    @Test
    void lowersWhatIsUsedByMoneyThatNoInvoiceHasTaken() {
        var standing = standing(eur(500), CreditPolicy.USUAL, owes(EUR, 0, 1_000, 0, 0), has(EUR, 600));
        assertThat(standing.used()).isEqualTo(eur(400));
        assertThat(standing.unused()).isEqualTo(eur(600));
        assertThat(standing.without(eur(100))).isEmpty();
        assertThat(standing.without(eur(101))).map(Shortfall::missing).hasValue(eur(1));

        var paidAhead = standing(eur(0), CreditPolicy.USUAL, has(EUR, 600));
        assertThat(paidAhead.without(eur(600))).isEmpty();
        assertThat(paidAhead.without(eur(601))).isPresent();
        assertThat(paidAhead.usedPercent()).hasValue(0);
    }

    /** Money that cannot be told lowers nothing, and stands in nobody's way. */
    @Test
    void leavesUnusedMoneyOutThatNoRateTells() {
        var standing = standing(eur(500), CreditPolicy.USUAL, owes(EUR, 0, 400, 0, 0), has(Currency.getInstance("JPY"), 600));
        assertThat(standing.unrated()).isEmpty();
        assertThat(standing.used()).isEqualTo(eur(400));
        assertThat(standing.unused()).isEqualTo(eur(0));
    }

    @Test
    void saysWhichRateIsMissing() {
        var standing = standing(eur(1_000), CreditPolicy.USUAL, owes(EUR, 300, 0, 0, 0), owes(CHF, 400, 0, 0, 0));

        assertThat(standing.unrated()).containsExactly(CHF);
        assertThat(standing.usedPercent()).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> standing.without(eur(1)));
        assertThat(standing(Money.of(5, CHF), CreditPolicy.USUAL, owes(CHF, 4, 0, 0, 0)).usedPercent()).hasValue(80);
        assertThat(standing(eur(5), CreditPolicy.USUAL, owes(CHF, 0, 0, 9, 0)).unrated()).isEmpty();
    }

    @Test
    void knowsCashBeforeDeliveryAndUnlimited() {
        assertThat(standing(eur(0), CreditPolicy.USUAL).usedPercent()).hasValue(0);
        assertThat(standing(eur(0), CreditPolicy.USUAL).without(eur(1))).isPresent();
        assertThat(standing(eur(0), CreditPolicy.USUAL, owes(EUR, 1, 0, 0, 0)).usedPercent()).hasValue(CreditStanding.MOST_PERCENT);
        assertThat(standing(null, CreditPolicy.USUAL, owes(EUR, Long.MAX_VALUE, 0, 0, 0)).without(eur(1))).isEmpty();
        assertThat(standing(null, CreditPolicy.USUAL).usedPercent()).isEmpty();
        assertThat(standing(null, CreditPolicy.USUAL).credit()).isEmpty();
        assertThat(standing(eur(1), CreditPolicy.USUAL, owes(EUR, Long.MAX_VALUE, 0, 0, 0)).usedPercent())
                .hasValue(CreditStanding.MOST_PERCENT);
    }

    private static CreditPolicy all(Tolerance tolerance) {
        return new CreditPolicy(OverLimit.BLOCK, OverLimit.BLOCK, tolerance, Set.copyOf(Arrays.asList(ExposureBucket.values())), 30);
    }

    private static Exposure owes(Currency currency, long notDue, long overdue, long drafts, long orders) {
        return new Exposure(CUSTOMER, Map.of(ExposureBucket.NOT_DUE, Money.of(notDue, currency), ExposureBucket.OVERDUE,
                Money.of(overdue, currency), ExposureBucket.DRAFTS, Money.of(drafts, currency), ExposureBucket.ORDERS,
                Money.of(orders, currency)), Money.zero(currency), Money.zero(currency));
    }

    private static Exposure has(Currency currency, long unused) {
        return new Exposure(CUSTOMER, Map.of(), Money.zero(currency), Money.of(unused, currency));
    }

    private static CreditStanding standing(@Nullable Money limit, CreditPolicy policy, Exposure... exposures) {
        var currency = limit == null ? EUR : limit.currency();
        var view =
                new LimitView(new UUID(0, 2), CUSTOMER, LimitScope.CUSTOMER, LimitKind.OWN, currency, limit, DAY, null, "", Instant.EPOCH,
                        "", null, null);
        return new CreditStanding(new Holder(CUSTOMER, LimitScope.CUSTOMER), new LimitInForce(List.of(view), false, currency),
                List.of(exposures), policy, RATES);
    }

    private static Money eur(long minor) {
        return Money.of(minor, EUR);
    }
}
