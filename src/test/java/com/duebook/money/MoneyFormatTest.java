package com.duebook.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyFormatTest {

    @ParameterizedTest
    @CsvSource({
        "en, '1500', 150000", "en, '1,500', 150000", "en, '1,500.5', 150050", "en, '1500.50', 150050",
        "en, ' 1234567.89 ', 123456789", "en, '-1500', -150000", "en, '0.01', 1",
        "de, '1500', 150000", "de, '1.500,50', 150050", "de, '1500,5', 150050", "zh-CN, '12000', 1200000",
        "en-GB, '1,234.50', 123450", "en-DE, '1.234,50', 123450", "en-FR, '1 234,50', 123450",
        "en-CH, '1''234.50', 123450"})
    void readsAmountsWithAndWithoutGroups(String locale, String text, long minor) {
        assertThat(MoneyFormat.parse(text, Currency.getInstance("EUR"), Locale.forLanguageTag(locale)))
                .contains(Money.of(minor, Currency.getInstance("EUR")));
    }

    @ParameterizedTest
    @CsvSource({
        "en, '1,50'", "en, '1500,50'", "en, '15.005'", "en, '1.500,50'", "en, 'abc'", "en, ''", "en, '15 EUR'",
        "de, '15.00'", "de, '1.5'", "en-DE, '1,234.50'", "en-GB, '1.234,50'"})
    void refusesWhatCouldMeanSomethingElse(String locale, String text) {
        assertThat(MoneyFormat.parse(text, Currency.getInstance("EUR"), Locale.forLanguageTag(locale))).isEmpty();
    }
}
