package com.duebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "YEAR_FIRST | 2013-01-31", "YEAR_FIRST | 2013/1/31", "YEAR_FIRST | 20130131", "YEAR_FIRST | 2013年1月31日",
        "YEAR_FIRST | 2013-01-31T10:15:00", "DAY_FIRST | 31/01/2013", "DAY_FIRST | 31.1.13", "DAY_FIRST | 31-Jan-2013",
        "MONTH_FIRST | 1/31/2013", "MONTH_FIRST | 01-31-13", "MONTH_FIRST | January 31, 2013"
    })
    void readsADateInItsOrder(DateOrder order, String text) {
        assertThat(order.read(text)).contains(LocalDate.of(2013, 1, 31));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DAY_FIRST | 1/31/2013", "MONTH_FIRST | 31/1/2013", "DAY_FIRST | 29.2.2013", "YEAR_FIRST | 31/01/2013",
        "MONTH_FIRST | 0/1/2013", "DAY_FIRST | 1.1.213", "DAY_FIRST | soon"
    })
    void takesNothingElseForADate(DateOrder order, String text) {
        assertThat(order.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "POINT | 1,234.50", "POINT | 1234.5", "POINT | $1,234.50", "POINT | EUR 1 234.50", "COMMA | 1.234,50",
        "COMMA | 1234,50 €", "COMMA | 1 234,50"
    })
    void readsAnAmountWithItsMark(DecimalMark mark, String text) {
        assertThat(mark.read(text)).hasValueSatisfying(
                number -> assertThat(number).isEqualByComparingTo(new BigDecimal("1234.5")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"POINT | 1.234,50", "COMMA | 1,234.50", "POINT | 12,34.5", "POINT | 1e9", "POINT | x"})
    void takesNothingElseForAnAmount(DecimalMark mark, String text) {
        assertThat(mark.read(text)).isEmpty();
    }

    @Test
    void guessesDayFirstWhenOneDateSaysSo() {
        var guess = guess("1.2.2026", "13.2.2026");

        assertThat(guess.mapping().dates()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(guess.isDateUnclear()).isFalse();
    }

    @Test
    void saysWhenDayAndMonthCouldBeSwapped() {
        assertThat(guess("1/2/2026", "3/4/2026").isDateUnclear()).isTrue();
    }

    @Test
    void knowsHeadersInBothLanguages() {
        var guess = new Guess(ImportKind.INVOICES, List.of("发票号码", "客户名称", "开票日期", "到期日", "金额", "币种"));
        guess.see(List.of("A-1", "上海贸易", "2026年1月5日", "2026年2月4日", "￥1,200.00", "CNY"));

        assertThat(guess.mapping().missing()).isEmpty();
        assertThat(guess.mapping().columns()).hasSize(6);
    }

    private static Guess guess(String... dates) {
        var guess = new Guess(ImportKind.INVOICES, List.of("Invoice date"));
        for (var date : dates) {
            guess.see(List.of(date));
        }
        return guess;
    }
}
