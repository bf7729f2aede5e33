package com.duebook.money;

import static com.duebook.money.DecimalMark.COMMA;
import static com.duebook.money.DecimalMark.POINT;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.money.Reading.Ambiguous;
import com.duebook.money.Reading.Amount;
import com.duebook.money.Reading.Reason;
import com.duebook.money.Reading.Unreadable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other programs wrote into files. */
class AmountFilesTest {

    @ParameterizedTest
    @CsvSource({
        "59.849999999999994, 59.85", "2309.7899999999995, 2309.79", "59.97, 59.97", "64982.589, 64982.589",
        "120.99999999999999, 121", "1.2E3, 1200", "1234.5, 1234.5", "-0.30000000000000004, -0.3", "0E-10, 0",
        "123456789012345678, 123456789012345678"})
    void showsADoubleAsSheetsDo(BigDecimal stored, String shown) {
        assertThat(AmountReader.machine(stored).toPlainString()).isEqualTo(shown);
    }

    @Test
    void roundsTheNoiseOfMachinesButNothingThatPeopleType() {
        assertThat(read(null, "EUR", "59.849999999999994")).contains(new BigDecimal("59.85"));
        assertThat(read(null, "USD", "64982.589")).contains(new BigDecimal("64982.589"));
        assertThat(read(null, "EUR", "59,849999999999994")).contains(new BigDecimal("59.85"));
    }

    @Test
    void takesTheFilesMarkWhereOneMarkHasTwoMeanings() {
        assertThat(file(null, "EUR").read("12.500")).isInstanceOf(Ambiguous.class);
        assertThat(read(POINT, "EUR", "12.500")).contains(new BigDecimal("12.500"));
        assertThat(read(COMMA, "EUR", "12.500")).contains(new BigDecimal("12500"));
        assertThat(read(COMMA, "EUR", "0.500")).contains(new BigDecimal("0.500"));
        assertThat(read(POINT, "EUR", "1.250,50")).contains(new BigDecimal("1250.50"));
    }

    @Test
    void takesTheCurrencysDecimalsWhereTheFileSaysNothingAndAsksWhereItSaysOtherwise() {
        assertThat(read(null, "KWD", "125.500")).contains(new BigDecimal("125.500"));
        assertThat(read(null, null, "KWD 125.500")).contains(new BigDecimal("125.500"));
        assertThat(read(null, "JPY", "1.250")).contains(new BigDecimal("1250"));
        assertThat(file(COMMA, "KWD").read("125.500")).isInstanceOf(Ambiguous.class);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "'1.250,50', COMMA", "'1,250.50', POINT", "0.500, POINT", "'1.234.567', COMMA", "'12,34,567', POINT",
        "'1.250,-', COMMA", "12.5, POINT", "1250, -", "'1 250', -", "12.500, -"})
    void tellsWhichMarkATextProves(String text, @Nullable DecimalMark mark) {
        var reading = file(null, "EUR").read(text);

        assertThat(reading instanceof Amount amount ? amount.shows() : null).isEqualTo(mark);
    }

    @Test
    void saysWhichCurrencyStandsThere() {
        assertThat(found("CHF 1,000.00")).containsExactly("CHF");
        assertThat(found("1,000.00 zł")).containsExactly("PLN");
        assertThat(found("1,000.00")).isEmpty();
        assertThat(found("$1,000.00")).contains("USD", "CAD", "AUD").hasSizeGreaterThan(10);
        assertThat(found("$1,000.00 CAD")).containsExactly("CAD");
        assertThat(found("¥1,000.00 元")).containsExactly("CNY");
        assertThat(file(null, null).read("$ 5 EUR")).isEqualTo(new Unreadable(Reason.OTHER_CURRENCY, "EUR"));
    }

    private static List<String> found(String text) {
        return ((Amount) file(null, null).read(text)).currencies().stream().map(Currency::getCurrencyCode).toList();
    }

    private static Optional<BigDecimal> read(@Nullable DecimalMark mark, @Nullable String currency, String text) {
        return file(mark, currency).read(text).clear();
    }

    private static AmountReader file(@Nullable DecimalMark mark, @Nullable String currency) {
        return AmountReader.file(mark, currency == null ? null : Currency.getInstance(currency));
    }
}
