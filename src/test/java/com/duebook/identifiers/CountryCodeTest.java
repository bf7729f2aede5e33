package com.duebook.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    @ParameterizedTest
    @CsvSource({
        "UK, GB", "EL, GR", "XK, XK", "Kosovo, XK", "DEU, DE", "FRA, FR", "GBR, GB", "de, DE", "Germany, DE", "Deutschland, DE",
        "德国, DE", "Allemagne, DE", "U.S.A., US", "United States, US", "Vereinigte Staaten, US", "美国, US", "Osterreich, AT",
        "ÖSTERREICH, AT", "Turkey, TR", "Türkiye, TR", "Czech Republic, CZ", "Magyarország, HU", "日本, JP", "台灣, TW", "中国, CN",
        "Trinidad and Tobago, TT", "Bosnia and Herzegovina, BA",
        "Saint Kitts & Nevis, KN", "St. Lucia, LC", "Áo, AT", "Bỉ, BE", "BI, BI", "NGA, NG", "Swiss Confederation, CH",
        "the Kingdom of Spain, ES",
        "Islamic Republic of Pakistan, PK", "Republic of Korea, KR", "Democratic People's Republic of Korea, KP", "Irão, IR",
        "England, GB", "South Korea, KR", "Niger, NE", "Nigeria, NG", "ＣＨ, CH"
    })
    void areReadFromCodesAndNames(String typed, String code) {
        assertThat(CountryCode.read(typed)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ", "Atlantis", "", "d", "12", "EU", "Nga", "Bi", "Congo", "Union of Korea", "Republic of Atlantis"})
    void areNotGuessed(String typed) {
        assertThat(CountryCode.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Korea, Republic of | KR", "Korea, Democratic People's Republic of | KP", "Iran, Islamic Republic of | IR",
        "Moldova, Republic of | MD",
        "Tanzania, United Republic of | TZ", "Bolivia, Plurinational State of | BO", "Taiwan, Province of China | TW"
    })
    void areReadAsTheStandardListsThem(String typed, String code) {
        assertThat(CountryCode.read(typed)).contains(code);
    }

    @Test
    void areFoundAgainByTheNamesThatAreShown() {
        for (var reader : new Locale[] {Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.SIMPLIFIED_CHINESE}) {
            assertThat(CountryCode.ALL).allSatisfy(code -> assertThat(CountryCode.read(CountryCode.name(code, reader))).contains(code));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, AF, AX, AL", "de, EG, AX, AL", "zh, AL, AF, AX", "sv, AF, AL, DZ"})
    void standInTheOrderOfTheReadersAlphabet(String reader, String first, String second, String third) {
        var locale = Locale.forLanguageTag(reader);
        var names = CountryCode.sorted(CountryCode.ALL, locale).stream().map(code -> CountryCode.name(code, locale)).toList();

        assertThat(names).hasSameSizeAs(CountryCode.ALL).isSortedAccordingTo(Collator.getInstance(locale));
        assertThat(CountryCode.sorted(List.of(third, first, second), locale)).containsExactly(first, second, third);
    }

    @Test
    void timeZonesArePlacesByTheirPresentNames() {
        assertThat(TimeZones.ALL).contains("Europe/Berlin", "Asia/Kolkata", "Europe/Kyiv", "America/Argentina/Buenos_Aires")
                .doesNotContain("EST", "Etc/GMT+5", "SystemV/EST5", "Asia/Calcutta", "Europe/Kiev", "GMT", "UTC")
                .allMatch(zone -> zone.contains("/")).hasSizeGreaterThan(300).isSorted();
    }
}
