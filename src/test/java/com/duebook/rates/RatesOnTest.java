package com.duebook.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesOnTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final RatesOn RATES = new RatesOn(DAY, EUR, Map.of(
            currency("USD"), rate("USD", "0.9"), currency("JPY"), rate("JPY", "0.005"), currency("KWD"), rate("KWD", "3"),
            currency("GBP"), rate("GBP", "1.5")));

    /** Minor units; a half goes to the even neighbour. */
    @ParameterizedTest
    @CsvSource({"USD, 100, EUR, 90", "EUR, 90, USD, 100", "USD, 100, JPY, 180", "JPY, 1, EUR, 0", "JPY, 3, EUR, 2", "JPY, 5, EUR, 2",
        "KWD, 1, EUR, 0", "KWD, 1000, USD, 333", "GBP, 1, EUR, 2", "GBP, 3, EUR, 4", "GBP, -3, EUR, -4", "GBP, 100, GBP, 100"})
    void convertByWayOfTheOwnCurrency(String from, long minor, String to, long expected) {
        assertThat(RATES.convert(Money.of(minor, currency(from)), currency(to))).isEqualTo(Money.of(expected, currency(to)));
    }

    @Test
    void addUnlikeCurrencies() {
        assertThat(RATES.sum(List.of(Money.of(100, EUR), Money.of(100, currency("USD")), Money.of(1000, currency("KWD"))), EUR))
                .isEqualTo(Money.of(490, EUR));
    }

    @Test
    void refuseACurrencyThatHasNone() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> RATES.convert(Money.of(1, currency("CHF")), EUR))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("CHF", "EUR", DAY));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> RATES.convert(Money.of(1, EUR), currency("CHF")));
        assertThat(RATES.convert(Money.of(7, currency("CHF")), currency("CHF")).minor()).isEqualTo(7);
        assertThat(RATES.knows(currency("CHF"))).isFalse();
        assertThat(RATES.knows(EUR)).isTrue();
    }

    /** A screen says so instead of failing. */
    @Test
    void refuseWhatBecomesMoreThanAnAmountCanBe() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> RATES.convert(Money.of(Long.MAX_VALUE, currency("GBP")), currency("JPY")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("rates.refusal.tooMuch"));
    }

    @Test
    void sayBeforehandWhatCannotBeTold() {
        assertThat(RATES.tells(Money.of(100, currency("GBP")), currency("JPY"))).isTrue();
        assertThat(RATES.tells(Money.of(Long.MAX_VALUE, currency("GBP")), currency("JPY"))).isFalse();
        assertThat(RATES.tells(Money.of(1, currency("CHF")), EUR)).isFalse();
        assertThat(RATES.tells(Money.of(Long.MAX_VALUE, currency("CHF")), currency("CHF"))).isTrue();
    }

    private static ExchangeRate rate(String currency, String rate) {
        return new ExchangeRate(currency(currency), EUR, DAY, new BigDecimal(rate), "ECB");
    }

    private static Currency currency(String code) {
        return Currency.getInstance(code);
    }
}
