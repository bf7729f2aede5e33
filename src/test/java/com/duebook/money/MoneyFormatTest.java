package com.duebook.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MoneyFormatTest {

    @ParameterizedTest
    @CsvSource({
        "en-IN, INR, 123456789, 'INR 12,34,567.89'", "en-IN, INR, -12345678, 'INR -1,23,456.78'",
        "en-US, INR, 123456789, 'INR 12,34,567.89'", "zh-CN, INR, 123456789, 'INR 12,34,567.89'",
        "en-DE, INR, 123456789, 'INR 1.234.567,89'", "en-FR, INR, 123456789, 'INR 1 234 567,89'",
        "en-IN, INR, 99999, 'INR 999.99'", "en-IN, INR, 9223372036854775807, 'INR 92,23,37,20,36,85,47,758.07'",
        "en-IN, USD, 123456789, 'USD 1,234,567.89'", "en-NP, NPR, 123456789, 'NPR 12,34,567.89'",
        "en-DK, DKK, 123456789, 'DKK 1.234.567,89'", "en-CH, CHF, 123456789, 'CHF 1’234’567.89'",
        "en, JPY, 123456789, 'JPY 123,456,789'", "en, KWD, 123456789, 'KWD 123,456.789'",
        "en, HUF, 125050, 'HUF 1,250.50'", "en, COP, 125050, 'COP 1,250.50'", "en, IDR, 125050, 'IDR 1,250.50'"})
    void groupsAsTheCurrencyAndTheReaderDo(String locale, String currency, long minor, String shown) {
        var money = Money.of(minor, Currency.getInstance(currency));

        assertThat(MoneyFormat.format(money, Locale.forLanguageTag(locale)).replaceAll("[\u00a0\u202f]", " "))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @MethodSource("com.duebook.money.CurrenciesTest#codes")
    void showsTheLedgersDecimalsOfEveryCurrency(String code) {
        var currency = Currency.getInstance(code);
        var shown = MoneyFormat.plain(Money.of(1_234_567, currency), Locale.ENGLISH);

        assertThat(shown.replaceAll("[^0-9]", "")).isEqualTo("1234567");
        assertThat(shown.contains(".") ? shown.length() - shown.indexOf('.') - 1 : 0).isEqualTo(Money.decimals(currency));
        assertThat(AmountReader.typed(Locale.ENGLISH, currency).read(shown).clear())
                .contains(Money.of(1_234_567, currency).amount());
    }

    @Test
    void showsEveryDecimalOfAPriceAndOfAQuantity() {
        var india = Locale.of("en", "IN");

        assertThat(MoneyFormat.number(new BigDecimal("123456.3355"), Currency.getInstance("INR"), india)).isEqualTo("1,23,456.3355");
        assertThat(MoneyFormat.number(new BigDecimal("42"), Currency.getInstance("EUR"), india)).isEqualTo("42.00");
        assertThat(MoneyFormat.number(new BigDecimal("1234567.500"), null, india)).isEqualTo("12,34,567.5");
        assertThat(MoneyFormat.number(new BigDecimal("1234567.500"), null, Locale.ENGLISH)).isEqualTo("1,234,567.5");
    }
}
