package com.duebook.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "EUR, 0.50, true", "EUR, 0.49, false", "GBP, 0.30, true", "GBP, 0.29, false", "USD, 999999.99, true",
        "USD, 1000000.00, false", "HUF, 175.00, true", "HUF, 174.99, false", "HUF, 175.45, true", "JPY, 50, true",
        "JPY, 49, false", "JPY, 9999999999, true", "KWD, 8.375, false", "KWD, 8.370, true", "KWD, 99999.990, true",
        "KWD, 100000.000, false", "BHD, 0.001, false", "ISK, 5, true", "ISK, 1000000, false", "UGX, 5, true",
        "TWD, 800.45, true", "MGA, 7.20, false", "MGA, 7.00, true", "IDR, 9999999999.99, true",
        "IDR, 10000000000.00, false", "INR, 9999999.99, true", "INR, 10000000.00, false", "CLP, 990, true",
        "EUR, 0.00, false", "EUR, -5.00, false"})
    void areThoseThatStripeWrites(String currency, BigDecimal amount, boolean taken) {
        assertThat(StripeLimits.allow(Money.exactly(amount, Currency.getInstance(currency)))).isEqualTo(taken);
    }
}
