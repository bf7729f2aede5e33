package com.duebook.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactUnitTest {

    /** Of 30 in one currency and 80 in another it is the worse that is told. */
    @ParameterizedTest
    @CsvSource({"DAYS, 80, true", "MEAN_DAYS, 80, false", "PERCENT, 80, true", "COUNT, 110, true", "SHARE, 30, false", "SCORE, 30, false",
        "DAYS_LEFT, 30, false", "RATIO, 80, false"})
    void tellsTheWorseOfTwoCurrencies(FactUnit unit, long said, boolean zeroWhereAbsent) {
        var key = new FactKey("ANY", unit);
        var facts = new CustomerFacts(UUID.randomUUID(), LocalDate.EPOCH, List.of(
                new FactValue(key, 30, Currency.getInstance("EUR"), null), new FactValue(key, 80, Currency.getInstance("USD"), null)));

        assertThat(facts.number(key)).hasValue(said);
        assertThat(facts.nothing().knows(key)).isEqualTo(zeroWhereAbsent);
    }
}
