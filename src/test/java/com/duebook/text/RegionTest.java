package com.duebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "US | November 2, 2026", "CA | November 2, 2026", "GB | 2 November 2026", "IE | 2 November 2026",
        "AU | 2 November 2026", "IN | 2 November 2026", "DE | 2 November 2026", "CN | 2 November 2026",
        "BR | 2 November 2026"})
    void putsTheDayFirstWhereThatIsTheHabit(String country, String written) {
        assertThat(date(new Region(country).locale(Locale.ENGLISH))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"CN", "US", "DE"})
    void writesChineseAlikeEverywhere(String country) {
        assertThat(date(new Region(country).locale(Locale.forLanguageTag("zh")))).isEqualTo("2026年11月2日");
    }

    private static String date(Locale locale) {
        return LocalDate.of(2026, 11, 2).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }
}
