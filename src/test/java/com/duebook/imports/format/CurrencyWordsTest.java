package com.duebook.imports.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyWordsTest {

    @ParameterizedTest
    @CsvSource({"EUR, EUR", "eur, EUR", "€, EUR", "Euro, EUR", "euros, EUR", "人民币, CNY", "RMB, CNY", "人民幣, CNY", "£, GBP",
        "Pound sterling, GBP",
        "US dollars, USD", "US Dollar, USD", "美元, USD", "Schweizer Franken, CHF", "zł, PLN", "₹, INR", "KWD, KWD", "日本円, JPY"})
    void readsCodesSignsAndNames(String text, String code) {
        assertThat(CurrencyWords.read(text)).as(text).isEqualTo(Set.of(Currency.getInstance(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "kr"})
    void saysThatASignIsOfSeveral(String text) {
        assertThat(CurrencyWords.read(text)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XYZ", "local", "12"})
    void takesNothingElse(String text) {
        assertThat(CurrencyWords.read(text)).isEmpty();
    }
}
