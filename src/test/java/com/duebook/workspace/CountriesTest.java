package com.duebook.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void offersTheRatesOfACountryTheHighestFirst() {
        assertThat(Countries.find("CN").orElseThrow().taxRates()).map(BigDecimal::toPlainString)
                .containsExactly("13", "9", "6", "3", "0");
        assertThat(Countries.find("FI").orElseThrow().taxRates()).map(BigDecimal::toPlainString)
                .containsExactly("25.5", "13.5", "10", "0");
    }

    @Test
    void offersNothingButZeroWhereRatesDependOnThePlace() {
        assertThat(Countries.find("US").orElseThrow().taxRates()).containsExactly(BigDecimal.ZERO);
    }

    @Test
    void reducesNoRateAboveTheStandardOne() {
        assertThat(Countries.sorted(Locale.ENGLISH)).allSatisfy(country -> assertThat(country.reducedRates())
                .allSatisfy(rate -> assertThat(rate).isPositive().isLessThan(country.taxRate())));
    }
}
