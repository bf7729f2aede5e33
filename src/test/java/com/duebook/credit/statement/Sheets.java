package com.duebook.credit.statement;

import com.duebook.receivables.Books;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Balance sheets for tests, in euros. */
public final class Sheets {

    private Sheets() {}

    /** Whole and plausible: half of the assets is equity. */
    public static BalanceSheet of(LocalDate yearEnd, long assets) {
        return of(yearEnd, Map.of(SheetLine.TOTAL_ASSETS, assets, SheetLine.CURRENT_ASSETS, assets * 6 / 10, SheetLine.INVENTORY,
                assets * 2 / 10, SheetLine.CASH, assets / 10, SheetLine.EQUITY, assets / 2, SheetLine.TOTAL_LIABILITIES,
                assets - assets / 2,
                SheetLine.CURRENT_LIABILITIES, assets * 3 / 10, SheetLine.SALES, assets * 2, SheetLine.PROFIT, assets / 20));
    }

    public static BalanceSheet of(LocalDate yearEnd, Map<SheetLine, Long> lines) {
        return new BalanceSheet(yearEnd, Books.EUR, lines);
    }

    /** The same with another amount in one line. */
    public static BalanceSheet with(BalanceSheet sheet, SheetLine line, long minor) {
        var lines = new EnumMap<>(sheet.lines());
        lines.put(line, minor);
        return new BalanceSheet(sheet.yearEnd(), sheet.currency(), lines);
    }
}
