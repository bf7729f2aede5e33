package com.duebook.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.money.Reading.Ambiguous;
import com.duebook.money.Reading.Reason;
import com.duebook.money.Reading.Unreadable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en-IE; EUR; '1,250.50'; 1250.50
            en-IE; EUR; '1.250,50'; 1250.50
            en-DK; DKK; '1,250.50'; 1250.50
            en-DK; DKK; '1.250'; 1250
            en-IE; EUR; '1,250'; 1250
            en-DE; EUR; '1234.50'; 1234.50
            en-FR; EUR; '1234.50'; 1234.50
            en-IE; EUR; '1234,5'; 1234.5
            en-IE; EUR; '1 234.50'; 1234.50
            en-CH; CHF; '1''234.50'; 1234.50
            en-CH; CHF; '1’234.50'; 1234.50
            en-CH; CHF; 'Fr. 1''250.–'; 1250
            en-IN; INR; '1,25,000.50'; 125000.50
            en-IN; INR; '12,34,567'; 1234567
            en-IN; INR; 'Rs.1,00,000/-'; 100000
            en-IN; INR; '₹1,23,456.00'; 123456.00
            zh-CN; CNY; '１２３４．５０'; 1234.50
            zh-CN; CNY; '1234。50'; 1234.50
            zh-CN; CNY; '人民币 1,250.50 元'; 1250.50
            zh-CN; CNY; '￥1,250.50'; 1250.50
            en-SE; SEK; '1.234,50'; 1234.50
            en-SE; SEK; '1.250,- kr'; 1250
            en-SE; SEK; 'kr 1250:-'; no
            en-IE; EUR; '1.250,-'; 1250
            en-IE; EUR; '1250.'; 1250
            en-IE; EUR; '1,250.'; 1250
            en-IE; EUR; '1250,50.'; 1250.50
            en-ZA; ZAR; '1,234.50'; 1234.50
            en-ZA; ZAR; 'R1 234,50'; 1234.50
            en-IE; EUR; '€1,234.50'; 1234.50
            en-IE; EUR; '-€1,234.50'; -1234.50
            en-IE; EUR; '€ −1,234.50'; -1234.50
            en-IE; EUR; '1,234.50-'; -1234.50
            en-IE; EUR; '(1,234.50)'; -1234.50
            en-IE; EUR; '(EUR 1,234.50)'; -1234.50
            en-IE; EUR; '（1,234.50）'; -1234.50
            en-US; USD; '1,234.50 DR'; 1234.50
            en-US; USD; '1,234.50 Cr.'; -1234.50
            en-US; USD; '$.50'; 0.50
            en-IE; EUR; '0.500'; 0.500
            en-DK; DKK; '0.500'; 0.500
            en-IE; EUR; ',500'; 0.500
            en-IE; EUR; '1.2505'; 1.2505
            en-IE; EUR; '1250.500'; 1250.500
            en-KW; KWD; '125.500'; 125.500
            en-KW; KWD; '1,250'; 1250
            en-FR; TND; '1,250'; 1.250
            ja-JP; JPY; '1.250'; 1250
            en-KR; KRW; '₩1,234'; 1234
            en-EG; EGP; '١٬٢٣٤٫٥٠'; 1234.50
            en-IN; INR; '१२,३४,५६७.८९'; 1234567.89
            en-HU; HUF; 'Ft 1,250.50'; 1250.50
            en-HU; HUF; '1 250 Ft'; 1250
            en-BR; BRL; 'R$ 1.250,50'; 1250.50
            en-IE; EUR; ' 1,234.50\u00a0'; 1234.50
            en-IE; EUR; '1\u202f234,50\u00a0€'; 1234.50
            en-IE; EUR; '+5'; 5""")
    void readsWhatHasOneMeaning(String locale, String currency, String text, String value) {
        var reading = typed(locale, currency).read(text.translateEscapes());

        assertThat(reading.clear().map(BigDecimal::toPlainString).orElse("no")).as(reading.toString()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en-IE; EUR; '1.250'; 1250; 1.250
            en-DK; DKK; '1,250'; 1250; 1.250
            en-FR; EUR; '1.250'; 1250; 1.250
            en-FR; EUR; '1,250'; 1250; 1.250
            en-IE; EUR; '-12.500 €'; -12500; -12.500
            en-DE; KWD; '125.500'; 125500; 125.500
            en-IE; TND; '125,500'; 125500; 125.500""")
    void asksWhatHasTwo(String locale, String currency, String text, BigDecimal group, BigDecimal decimal) {
        assertThat(typed(locale, currency).read(text)).isInstanceOfSatisfying(Ambiguous.class,
                asked -> assertThat(asked.values()).containsExactly(group, decimal));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            'USD 1,000.00'; OTHER_CURRENCY; USD
            '$1,000.00'; OTHER_CURRENCY; $
            '1.000,00 kr'; OTHER_CURRENCY; kr
            '€ 100 USD'; OTHER_CURRENCY; USD
            'INV 300.00'; WORDS; INV
            'DEM 300.00'; WORDS; DEM
            'XAU 3'; WORDS; XAU
            '12²'; WORDS; ²
            '3 T'; WORDS; T
            'EUR.50'; WORDS; .
            '19 %'; WORDS; %
            'abc'; WORDS; abc
            '1/2'; WORDS; 1/2
            '2026-09-01'; WORDS; 2026-09-01
            '1.5E3'; WORDS; 1.5E3
            ''; EMPTY; ''
            '-(5)'; SIGNS; ''
            '(5'; SIGNS; ''
            '5)'; SIGNS; ''
            '-5 CR'; SIGNS; ''
            '--5'; SIGNS; ''
            '1,23.50'; GROUPS; '1,23.50'
            '1,2345,678'; GROUPS; '1,2345,678'
            '0,500.00'; GROUPS; '0,500.00'
            '1.234,567.89'; GROUPS; '1.234,567.89'
            '12 50'; GROUPS; '12 50'
            '1..5'; GROUPS; '1..5'
            '11111111111111111111111111111111111'; TOO_LONG; '11111111111111111111111111111111111'""")
    void saysWhatItDoesNotUnderstand(String text, Reason reason, String words) {
        assertThat(typed("en-IE", "EUR").read(text)).isEqualTo(new Unreadable(reason, words));
    }

    @Test
    void readsAnythingOfAnyLengthWithoutFailing() {
        assertThat(typed("en-IE", "EUR").read("1,".repeat(1_000_000))).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en-IE; '1.250'; 1.250
            en-IE; '1,250'; 1250
            en-DK; '1,250'; 1.250
            en-IE; '1.250,50'; 1250.50
            en-FR; '1.250'; no
            en-IE; '5 EUR'; no
            en-IE; '5 %'; no""")
    void readsQuantities(String locale, String text, String value) {
        var reading = AmountReader.quantity(Locale.forLanguageTag(locale)).read(text);

        assertThat(reading.clear().map(BigDecimal::toPlainString).orElse("no")).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8,1", "8.1", "8.1 %", "8,1%", "８．１％"})
    void readsPerCent(String text) {
        assertThat(AmountReader.percent(Locale.of("en", "CH")).read(text).clear()).contains(new BigDecimal("8.1"));
    }

    @Test
    void asksAboutAUnitPriceInACurrencyWithoutDecimals() {
        var japan = AmountReader.price(Locale.of("en", "JP"), Currency.getInstance("JPY"));

        assertThat(japan.read("1.250")).isInstanceOf(Ambiguous.class);
        assertThat(japan.read("1,250").clear()).contains(new BigDecimal("1250"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/money/written-amounts.csv", delimiter = ';', quoteCharacter = '\0')
    void readsWhatCldrWrites(String locale, String currency, BigDecimal value, String text) {
        var reading = AmountReader.file(null, Currency.getInstance(currency)).read(text);

        assertThat(reading.clear()).as("%s %s: %s", locale, text, reading)
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
    }

    private static AmountReader typed(String locale, String currency) {
        return AmountReader.typed(Locale.forLanguageTag(locale), Currency.getInstance(currency));
    }
}
