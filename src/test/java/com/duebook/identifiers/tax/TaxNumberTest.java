package com.duebook.identifiers.tax;

import static com.duebook.identifiers.tax.TaxNumber.Standing.RIGHT;
import static com.duebook.identifiers.tax.TaxNumber.Standing.TO_CHECK;
import static com.duebook.identifiers.tax.TaxNumber.Standing.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxNumberTest {

    /** The last column is the same number with a figure changed. */
    @ParameterizedTest
    @CsvSource({
        "AT, ATU13585627, ATU13585626", "BE, BE 0428.759.497, BE0428759498", "BG, BG175074752, BG17507475X",
        "CY, CY10259033P, CY10259033Z", "CZ, CZ25123891, CZ25123890", "DE, DE136695976, DE136695978",
        "DK, DK 13 58 56 28, DK13585627", "EE, EE100931558, EE100931557", "ES, ES B-58378431, ESB58378432",
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
    void tellsRealNumbersFromMistypedOnes(String country, String real, String mistyped) {
        assertThat(TaxNumber.read(country, real).standing()).as(real).isEqualTo(RIGHT);
        assertThat(TaxNumber.read(country, mistyped)).as(mistyped).isEqualTo(new TaxNumber(mistyped, TO_CHECK));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/identifiers/tax-numbers.csv")
    void judgesInventedNumbersAsTheirCountriesDo(String country, String kind, String number, String what) {
        var read = TaxNumber.read(country, number);

        assertThat(read.standing()).as("%s %s of %s", number, kind, country).isEqualTo(what.equals("right") ? RIGHT : TO_CHECK);
        assertThat(TaxNumber.read(country, read.value())).as("the normal form stays as it is").isEqualTo(read);
    }

    /** Each is taken as the same number, however it was pasted. */
    @ParameterizedTest
    @CsvSource({
        "DE, DE 108–394–906, DE108394906", "AT, ATU460‑288‑37, ATU46028837", "FR, FR 12\u202f136\u202f496\u202f460, FR12136496460",
        "CN, ９１３１００００９０６７９３０４３２, 913100009067930432", "GR, GR911978191, EL911978191",
        "CH, CHE-180.868.365 TPV, CHE180868365TPV", "DK, DK: 45629856, DK45629856", "NL, NL327142789B01\u200b, NL327142789B01",
        "DE, 136 695 976, DE136695976", "DE, USt-IdNr.: DE136695976, DE136695976", "GB, VAT no. GB 980 7806 84, GB980780684",
        "GB, XI 980780684, XI980780684", "AU, ABN 83 914 571 673, 83914571673", "CN, 91110000 600037341l, 91110000600037341L",
        "BE, BE 472.966.258, BE0472966258", "AR, 30-61546083-0, 30615460830", "CL, 79.765.306-3, 797653063",
        "BR, 6s.0vk.dpg/0001-00, 6S0VKDPG000100", "DE, ATU13585627, ATU13585627", "CA, 876378142 RR 0001, 876378142RR0001"
    })
    void readsWhatPeoplePaste(String country, String typed, String normal) {
        assertThat(TaxNumber.read(country, typed)).isEqualTo(new TaxNumber(normal, RIGHT));
    }

    /** Where the marks between the digits tell which kind it is, they stay. */
    @ParameterizedTest
    @CsvSource({"DE, 54/645/66767", "US, 536-90-4399", "US, 912-70-1234"})
    void keepsMarksThatMeanSomething(String country, String typed) {
        assertThat(TaxNumber.read(country, typed)).isEqualTo(new TaxNumber(typed, RIGHT));
    }

    @ParameterizedTest
    @CsvSource({
        "ES, ESB25395391", "ES, ES41776830T", "BG, BG348024763", "FR, FRH3927511921", "CZ, CZ725585547", "PT, PT000000000",
        "IT, IT00000000000", "IL, 507383221", "AR, 30615467830", "CL, 797953063", "TR, 6500405426", "TW, to follow", "DE, n/a",
        "BR, MM.OW4.L5Z/0001-93", "GB, GD500", "DE, DE1366959761", "US, 000-12-3456", "SA, 412345678900003"
    })
    void marksWhatCannotBeRightAndKeepsItAsItWasTyped(String country, String typed) {
        assertThat(TaxNumber.read(country, typed)).isEqualTo(new TaxNumber(typed, TO_CHECK));
    }

    @Test
    void judgesNoCountryThatItDoesNotKnow() {
        assertThat(TaxNumber.read("AQ", "penguin 1")).isEqualTo(new TaxNumber("penguin 1", UNKNOWN));
        assertThat(TaxNumber.read(null, " 12 34 ")).isEqualTo(new TaxNumber("12 34", UNKNOWN));
        assertThat(TaxNumber.read("AQ", "none yet").isToCheck()).isTrue();
        assertThat(TaxNumber.read(null, "de 136 695 976")).isEqualTo(new TaxNumber("DE136695976", RIGHT));
    }

    /** Every country that sign-up offers. */
    @ParameterizedTest
    @ValueSource(strings = {
        "AE", "AR", "AT", "AU", "BE", "BG", "BH", "BR", "CA", "CH", "CL", "CN", "CO", "CY", "CZ", "DE", "DK", "EE", "EG", "ES",
        "FI", "FR", "GB", "GR", "HK", "HR", "HU", "ID", "IE", "IL", "IN", "IS", "IT", "JP", "KE", "KR", "KW", "LT", "LU", "LV",
        "MA", "MO", "MT", "MX", "MY", "NG", "NL", "NO", "NZ", "PE", "PH", "PL", "PT", "QA", "RO", "SA", "SE", "SG", "SI", "SK",
        "TH", "TR", "TW", "UA", "US", "VN", "ZA"
    })
    void knowsTheKindsOfEveryCountryOnOffer(String country) {
        assertThat(TaxKinds.of(country)).isNotEmpty()
                .allSatisfy(kind -> assertThat(kind.normal(kind.example().toUpperCase(Locale.ROOT))).as(kind.example()).isPresent());
        assertThat(TaxNumber.read(country, "0000000000").isToCheck()).isTrue();
        assertThat(TaxNumber.read(country, "x").isToCheck()).isTrue();
    }
}
