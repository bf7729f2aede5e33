package com.duebook.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.checkout.gateway.GatewayRefused;
import com.duebook.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The half of M-11 that is Stripe's. */
class StripeAmountsTest {

    private static final long SEED = 20261121;

    @ParameterizedTest
    @CsvSource({
        "EUR, 12.30, 1230", "JPY, 500, 500", "KWD, 5.120, 5120", "BHD, 0.010, 10", "ISK, 5, 500", "UGX, 5, 500",
        "HUF, 10.45, 1045", "TWD, 3.00, 300", "CLP, 990, 990", "MGA, 7.00, 7", "XOF, 1, 1", "USD, 0.01, 1"
    })
    void writesAmountsAsTheTableSays(String currency, BigDecimal amount, long expected) {
        var money = Money.exactly(amount, Currency.getInstance(currency));

        assertThat(StripeAmounts.toStripe(money)).isEqualTo(expected);
        assertThat(StripeAmounts.fromStripe(expected, currency.toLowerCase())).isEqualTo(money);
    }

    @ParameterizedTest
    @CsvSource({"KWD, 5.124", "TND, 0.001", "MGA, 7.20"})
    void refusesWhatStripeCannotExpressInsteadOfRounding(String currency, BigDecimal amount) {
        var money = Money.exactly(amount, Currency.getInstance(currency));

        assertThatExceptionOfType(GatewayRefused.class).isThrownBy(() -> StripeAmounts.toStripe(money));
    }

    @Test
    void refusesAnAmountFromStripeThatTheCurrencyCannotHold() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> StripeAmounts.fromStripe(550, "isk"));
    }

    @Test
    void bringsEveryAmountOfEveryCurrencyBackOrRefusesIt() {
        var random = new Random(SEED);

        for (var currency : Currency.getAvailableCurrencies()) {
            for (var round = 0; round < 1_000; round++) {
                var money = Money.of(random.nextLong(1, 1L << random.nextInt(1, 40)), currency);
                try {
                    var there = StripeAmounts.toStripe(money);
                    assertThat(StripeAmounts.fromStripe(there, currency.getCurrencyCode().toLowerCase()))
                            .as("seed %s", SEED).isEqualTo(money);
                } catch (GatewayRefused refused) {
                    assertThat(currency.getDefaultFractionDigits() > 2 || currency.getCurrencyCode().equals("MGA"))
                            .as("%s, seed %s", money, SEED).isTrue();
                }
            }
        }
    }
}
