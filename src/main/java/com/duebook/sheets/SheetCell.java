package com.duebook.sheets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell as it reads.
 *
 * @param text as typed; a number that the sheet keeps as one reads 1234.5, a date 2013-01-31, a percentage 19%, a formula
 *     without a value =A1+30, an error #N/A
 * @param isNumber whether the sheet keeps it as a number, so that nobody has to guess what its marks mean
 * @param decimals that the sheet shows of it; null where it shows all
 * @param serial the day that its number is by the workbook's count of days, for dates that were never formatted as such
 */
public record SheetCell(String text, boolean isNumber, @Nullable Integer decimals, @Nullable LocalDate serial) {

    public static final SheetCell EMPTY = text("");

    public static SheetCell text(String text) {
        return new SheetCell(text, false, null, null);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
