package com.duebook.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The half of M-11 that is the product's own: minor units, rounding, splitting. */
class MoneyTest {

    static final long SEED = Long.getLong("seed", 20261121);
    static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void bringsAThousandAmountsOfEveryCurrencyThereAndBack() {
        var random = new Random(SEED);
        for (var currency : Currency.getAvailableCurrencies()) {
            for (var round = 0; round < 1_000; round++) {
                var money = Money.of(random.nextLong() >> random.nextInt(8, 64), currency);

                assertThat(Money.exactly(money.amount(), currency)).as("seed %d", SEED).isEqualTo(money);
                assertThat(Money.rounded(money.amount(), currency)).isEqualTo(money);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"JPY, 500, 500", "KWD, 5.124, 5124", "ISK, 5, 5", "UGX, 5, 5", "BHD, 0.001, 1", "HUF, 10.45, 1045",
        "TWD, 3.00, 300", "EUR, 12.30, 1230"})
    void storesTheCurrencysOwnMinorUnits(String currency, BigDecimal amount, long minor) {
        assertThat(Money.exactly(amount, Currency.getInstance(currency)).minor()).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource({"JPY, 0.5", "EUR, 0.001", "KWD, 0.0001", "EUR, 92233720368547758.08"})
    void refusesWhatDoesNotFit(String currency, BigDecimal amount) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.exactly(amount, Currency.getInstance(currency)));
    }

    @Test
    void refusesToGrowOverItsLimit() {
        var most = Money.of(Long.MAX_VALUE, EUR);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Money.of(1, EUR)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.of(Long.MIN_VALUE, EUR).negated());
    }

    @Test
    void splitsInPartsThatAddUpAndAreNoUnitOffTheirShare() {
        var random = new Random(SEED);
        for (var round = 0; round < 100_000; round++) {
            var total = random.nextLong(1L << random.nextInt(1, 50));
            var weights = random.longs(random.nextInt(2, 37), 0, 10_000).toArray();
            weights[0]++;
            var sum = BigDecimal.valueOf(Arrays.stream(weights).sum());

            var parts = Money.of(total, EUR).allocate(weights);

            assertThat(Money.sum(parts, EUR).minor()).as("seed %d round %d", SEED, round).isEqualTo(total);
            for (var i = 0; i < weights.length; i++) {
                var exact = BigDecimal.valueOf(total).multiply(BigDecimal.valueOf(weights[i]))
                        .divide(sum, 4, RoundingMode.HALF_UP);
                assertThat(exact.subtract(BigDecimal.valueOf(parts.get(i).minor())).abs())
                        .as("seed %d round %d", SEED, round).isLessThanOrEqualTo(BigDecimal.ONE);
            }
        }
    }

    @Test
    void splitsEvenlyToTheUnit() {
        for (var parts = 2; parts <= 36; parts++) {
            var split = Money.of(100_00, EUR).allocate(ones(parts));

            assertThat(split.stream().mapToLong(Money::minor).max().orElseThrow()
                    - split.stream().mapToLong(Money::minor).min().orElseThrow()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void mixesNoCurrencies() {
        var euro = Money.of(1, EUR);
        var yen = Money.of(1, Currency.getInstance("JPY"));

        for (var mix : List.<Runnable>of(() -> euro.plus(yen), () -> euro.minus(yen), () -> euro.min(yen))) {
            assertThatExceptionOfType(CurrencyMismatch.class).isThrownBy(mix::run);
        }
    }

    @Test
    void refusesWeightsThatMeanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(1, EUR).allocate(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(1, EUR).allocate(1, -1));
    }

    private static long[] ones(int count) {
        var ones = new long[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
