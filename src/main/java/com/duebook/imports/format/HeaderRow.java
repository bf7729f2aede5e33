package com.duebook.imports.format;

import com.duebook.sheets.SheetCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a table begins, and in which letters its file is.
 *
 * @param sheet counted from 0
 * @param line of its header, counted from 1; 0 for the first row that there is
 * @param charset as Java calls it; null where the format leaves no choice, and in what an earlier version kept
 */
public record HeaderRow(int sheet, long line, @Nullable String charset) {

    public static final HeaderRow FIRST = new HeaderRow(0, 0, null);

    public HeaderRow with(@Nullable String letters) {
        return new HeaderRow(sheet, line, letters);
    }

    public static List<String> texts(List<SheetCell> cells) {
        return cells.stream().map(SheetCell::text).map(String::strip).toList();
    }
}
