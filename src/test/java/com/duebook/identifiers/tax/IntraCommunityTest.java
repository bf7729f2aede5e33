package com.duebook.identifiers.tax;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntraCommunityTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // seller, buyer, number, whether it lacks one
        "DE, FR, -, true",
        "DE, FR, FR12, true",
        "DE, FR, FR40303265045, false",
        "DE, FR, 40303265045, false",
        "DE, FR, 73282932000074, true", // a SIRET: right, but not for VAT
        "DE, AT, DE136695976, true", // registered at the seller's: no sale between countries
        "DE, AT, FR40303265045, false",
        "DE, GR, EL123456783, false",
        "GR, DE, DE136695976, false",
        "GR, GR, -, false",
        "FR, MC, -, false",
        "DE, DE, -, false",
        "DE, CH, -, false",
        "CH, DE, -, false",
        "GB, DE, -, false",
        "DE, -, -, false",
        "-, FR, -, false"
    })
    void untaxedSalesNeedTheBuyersNumber(@Nullable String seller, @Nullable String buyer, @Nullable String number, boolean lacks) {
        assertThat(IntraCommunity.lacksNumber(seller, buyer, number)).isEqualTo(lacks);
    }
}
