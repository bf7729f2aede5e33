package com.duebook.credit.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.problem.Refusal;
import com.duebook.text.Texts;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceSheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final BalanceSheet SOUND = Sheets.of(END, 1_000_00);

    @Test
    void isTakenWhereItsSumsAddUp() {
        SOUND.check(TODAY);
        Sheets.of(END, Map.of(SheetLine.TOTAL_ASSETS, 10L, SheetLine.EQUITY, -5L, SheetLine.TOTAL_LIABILITIES, 15L)).check(TODAY);
    }

    @Test
    void saysByHowMuchItsSumsDoNotAddUp() {
        assertThat(refusal(Sheets.with(SOUND, SheetLine.TOTAL_ASSETS, 1_000_01))).isEqualTo(
                "Total assets are EUR 1,000.01, equity and liabilities together EUR 1,000.00: assets are EUR 0.01 too high.");
        assertThat(refusal(Sheets.with(SOUND, SheetLine.EQUITY, 700_00))).endsWith("assets are EUR 200.00 too low.");
    }

    @ParameterizedTest
    @CsvSource({"CURRENT_ASSETS, 100001, credit.statement.refusal.part.CURRENT_ASSETS",
        "INVENTORY, 60001, credit.statement.refusal.part.INVENTORY", "CASH, 60001, credit.statement.refusal.part.CASH",
        "INVENTORY, 50001, credit.statement.refusal.part.LIQUID",
        "CURRENT_LIABILITIES, 50001, credit.statement.refusal.part.CURRENT_LIABILITIES",
        "CASH, -1, credit.statement.refusal.amount.CASH", "SALES, 2000000000000000, credit.statement.refusal.amount.SALES"})
    void refusesPartsThatAreMoreThanTheirWhole(SheetLine line, long minor, String key) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Sheets.with(SOUND, line, minor).check(TODAY))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void refusesWhatLacksALineOrLiesAhead() {
        assertThat(refusal(Sheets.of(END, Map.of(SheetLine.TOTAL_ASSETS, 10L, SheetLine.EQUITY, 10L)))).contains("Total liabilities");
        assertThat(refusal(Sheets.of(TODAY.plusDays(1), 100))).contains("A year ends between");
    }

    @Test
    void comesToRatios() {
        var before = Sheets.of(END.minusYears(1), 800_00);

        assertThat(RatioKind.DEBT_RATIO.of(SOUND, before).percent()).isEqualTo(50);
        assertThat(RatioKind.EQUITY_RATIO.of(SOUND, before).percent()).isEqualTo(50);
        assertThat(RatioKind.CURRENT_RATIO.of(SOUND, before).percent()).isEqualTo(200);
        assertThat(RatioKind.QUICK_RATIO.of(SOUND, before).percent()).isEqualTo(133);
        assertThat(RatioKind.EQUITY_GROWTH.of(SOUND, before).percent()).isEqualTo(25);
    }

    /** 7.69 % of equity beside 92.31 % of debt. */
    @Test
    void roundsRatiosHalfUp() {
        assertThat(Ratio.of(40L, 520L).percent()).isEqualTo(8);
        assertThat(Ratio.of(480L, 520L).percent()).isEqualTo(92);
        assertThat(Ratio.of(1L, 200L).percent()).isEqualTo(1);
        assertThat(Ratio.of(149L, 10_000L).percent()).isEqualTo(1);
        assertThat(Ratio.of(-40L, 520L).percent()).isEqualTo(-8);
    }

    /** Neither a division by nothing nor a silent 0. */
    @Test
    void hasNoRatioToNothing() {
        var free = Sheets.with(SOUND, SheetLine.CURRENT_LIABILITIES, 0);
        var untold = Sheets.of(END, Map.of(SheetLine.TOTAL_ASSETS, 0L, SheetLine.EQUITY, 0L, SheetLine.TOTAL_LIABILITIES, 0L));

        assertThat(RatioKind.CURRENT_RATIO.of(free, null)).isEqualTo(Ratio.MEANINGLESS);
        assertThat(RatioKind.DEBT_RATIO.of(untold, null)).isEqualTo(Ratio.MEANINGLESS);
        assertThat(RatioKind.CURRENT_RATIO.of(untold, null)).isEqualTo(Ratio.UNTOLD);
        assertThat(RatioKind.EQUITY_GROWTH.of(SOUND, null)).isEqualTo(Ratio.UNTOLD);
        assertThat(RatioKind.EQUITY_GROWTH.of(SOUND, Sheets.with(SOUND, SheetLine.EQUITY, -5))).isEqualTo(Ratio.MEANINGLESS);
        assertThat(RatioKind.EQUITY_GROWTH.of(SOUND, new BalanceSheet(END, Currency.getInstance("USD"), SOUND.lines())))
                .isEqualTo(Ratio.UNTOLD);
    }

    private static String refusal(BalanceSheet sheet) {
        try {
            sheet.check(TODAY);
        } catch (Refusal refusal) {
            return new Texts().get(refusal.key(), Locale.ENGLISH, refusal.arguments()).replace('\u00a0', ' ');
        }
        throw new AssertionError("was taken");
    }
}
