package com.duebook.customers.tax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxFormatTest {

    /** The last column is the same number with a figure changed. */
    @ParameterizedTest
    @CsvSource({
        "AT, ATU13585627, ATU13585626", "BE, BE 0428.759.497, BE0428759498", "BG, BG175074752, BG17507475X",
        "CY, CY10259033P, CY10259033Z", "CZ, CZ25123891, CZ25123890", "DE, DE136695976, DE136695978",
        "DK, DK 13 58 56 28, DK13585627", "EE, EE100931558, EE100931557", "ES, ES B-58378431, ES58378431",
        "FI, FI20774740, FI20774741", "FR, Fr 40 303 265 045, FR84323140391", "GB, GB 980 7806 84, GB802311781",
        "GR, EL 094259216, EL123456781", "HR, HR33392005961, HR33392005962", "HU, HU-12892312, HU12892313",
        "IE, IE6433435F, IE6433435E", "IE, IE6433435OA, IE6433435OB", "IT, IT 00743110157, IT00743110158",
        "LT, LT119511515, LT100001919018", "LT, LT100001919017, LT119511516", "LU, LU 150 274 42, LU15027443",
        "LV, LV40003521600, LV40003521601", "MT, MT 1167-9112, MT11679113", "NL, NL004495445B01, NL123456789B90",
        "PL, PL 8567346215, PL8567346216", "PT, PT 501 964 843, PT501964842", "RO, RO 185 472 90, RO18547291",
        "SE, SE 123456789701, SE123456789101", "SI, SI 5022 3054, SI50223055", "SK, SK 202 274 96 19, SK2022749618",
        "CH, CHE-107.787.577 IVA, CHE107787578", "NO, NO 995 525 828 MVA, 995525829",
        "CN, 91110000600037341L, 91110000600037342L", "IN, 27AAPFU0939F1ZV, 27AAPFU0939F1ZO",
        "AU, 83 914 571 673, 99999999999", "BR, 16.727.230/0001-97, 16.727.230.0001-98",
        "CA, 12302 6635 RC0001, 123456783", "JP, 5-8356-7825-6246, 2835678256246", "KR, 116-82-00276, 116-82-00275",
        "US, 91-1144442, 07-1144442"
    })
    void acceptsRealNumbersAndRefusesMistypedOnes(String country, String real, String mistyped) {
        var format = TaxFormat.of(country).orElseThrow();

        assertThat(format.accepts(real)).as(real).isTrue();
        assertThat(format.accepts(mistyped)).as(mistyped).isFalse();
        assertThat(format.accepts(format.example())).as(format.example()).isTrue();
    }

    @Test
    void addsThePrefixThatWasLeftOutAndDropsBlanks() {
        assertThat(TaxFormat.normal("DE", "136 695 976")).isEqualTo("DE136695976");
        assertThat(TaxFormat.normal("CN", "91110000 600037341l")).isEqualTo("91110000600037341L");
    }

    @Test
    void takesNumbersOfOtherCountriesAsTheyAre() {
        assertThat(TaxFormat.of("AQ")).isEmpty();
        assertThat(TaxFormat.normal("AQ", "penguin 1")).isEqualTo("penguin 1");
    }
}
