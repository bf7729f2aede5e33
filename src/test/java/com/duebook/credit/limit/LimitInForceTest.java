package com.duebook.credit.limit;

import static com.duebook.credit.limit.LimitKind.GUARANTEED;
import static com.duebook.credit.limit.LimitKind.INSURED;
import static com.duebook.credit.limit.LimitKind.OWN;
import static com.duebook.credit.limit.LimitKind.TEMPORARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.rates.ExchangeRate;
import com.duebook.rates.RatesOn;
import com.duebook.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LimitInForceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final RatesOn RATES = new RatesOn(DAY, EUR,
            Map.of(USD, new ExchangeRate(USD, EUR, DAY, new BigDecimal("0.5"), "ECB")));

    @Test
    void addsUpWhatIsInForce() {
        var limit =
                on(limit(OWN, EUR, 100L, DAY, null), limit(INSURED, USD, 50L, DAY, DAY), limit(TEMPORARY, EUR, 7L, DAY.plusDays(1), null));

        assertThat(limit.total(RATES)).isEqualTo(Money.of(125, EUR));
        assertThat(limit.parts()).extracting(LimitView::kind).containsExactly(OWN, INSURED);
        assertThat(limit.currencies()).containsExactlyInAnyOrder(EUR, USD);
    }

    @Test
    void holdsOnItsFirstAndItsLastDay() {
        var limit = limit(OWN, EUR, 100L, DAY.minusDays(2), DAY);

        assertThat(LimitInForce.of(List.of(limit), DAY.minusDays(3), EUR).isGiven()).isFalse();
        assertThat(LimitInForce.of(List.of(limit), DAY.minusDays(2), EUR).total(RATES).minor()).isEqualTo(100);
        assertThat(LimitInForce.of(List.of(limit), DAY, EUR).total(RATES).minor()).isEqualTo(100);
    }

    @Test
    void leavesNoCreditOnceItHasRunOut() {
        var lapsed = on(limit(OWN, USD, 100L, DAY.minusDays(9), DAY.minusDays(1)));

        assertThat(lapsed.isLapsed()).isTrue();
        assertThat(lapsed.isGiven()).isTrue();
        assertThat(lapsed.total(RATES)).isEqualTo(Money.zero(USD));
        assertThat(on(limit(OWN, USD, 100L, DAY.minusDays(9), DAY.minusDays(1)), limit(INSURED, EUR, 5L, DAY, null)).total(RATES))
                .isEqualTo(Money.of(10, USD));
    }

    /** A customer without a limit buys as it likes: somebody who vouches for it is no reason to hold it. */
    @Test
    void isNoneWhereThereIsOnlySomethingToRaiseIt() {
        assertThat(on(limit(INSURED, EUR, 5L, DAY, null), limit(GUARANTEED, EUR, 7L, DAY, null)).isGiven()).isFalse();
        assertThat(on(limit(OWN, EUR, 0L, DAY, null), limit(GUARANTEED, EUR, 7L, DAY, null), limit(GUARANTEED, EUR, 2L, DAY, null))
                .total(RATES)).isEqualTo(Money.of(9, EUR));
    }

    @Test
    void isUnlimitedWhereItSaysSo() {
        var unlimited = on(limit(OWN, EUR, null, DAY, null), limit(INSURED, EUR, 5L, DAY, null));

        assertThat(unlimited.isUnlimited()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> unlimited.total(RATES));
        assertThatIllegalStateException().isThrownBy(() -> on().total(RATES));
    }

    @Test
    void needsRatesForOtherCurrencies() {
        var limit = on(limit(OWN, EUR, 100L, DAY, null), limit(INSURED, Currency.getInstance("CHF"), 50L, DAY, null));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> limit.total(RATES));
    }

    @Test
    void isSaidInWords() {
        var words = new LimitTexts(new Texts());

        assertThat(words.amount(on(limit(OWN, EUR, 0L, DAY, null)), RATES, Locale.ENGLISH)).isEqualTo("Cash before delivery");
        assertThat(words.amount(on(limit(OWN, EUR, null, DAY, null)), RATES, Locale.SIMPLIFIED_CHINESE)).isEqualTo("不限额");
        assertThat(words.amount(on(limit(OWN, EUR, 1_00L, DAY, null)), RATES, Locale.ENGLISH)).isEqualTo("EUR\u00a01.00");
        assertThat(words.amount(on(), RATES, Locale.ENGLISH)).isEqualTo("No limit set");
        assertThat(words.line(new NewLimit(LimitScope.GROUP, TEMPORARY, EUR, 5_00L, DAY, DAY.plusDays(9), "", false), Locale.ENGLISH))
                .isEqualTo("Temporary raise of the group: EUR\u00a05.00, from Nov 21, 2026 to Nov 30, 2026");
    }

    private static LimitInForce on(LimitView... known) {
        return LimitInForce.of(List.of(known), DAY, EUR);
    }

    static LimitView limit(LimitKind kind, Currency currency, @Nullable Long minor, LocalDate from, @Nullable LocalDate to) {
        return new LimitView(UUID.randomUUID(), new UUID(0, 1), LimitScope.CUSTOMER, kind, currency,
                minor == null ? null : Money.of(minor, currency), from, to, "test", Instant.EPOCH, "test", null, null);
    }
}
