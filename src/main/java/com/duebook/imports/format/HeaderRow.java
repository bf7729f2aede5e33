package com.duebook.imports.format;

import com.duebook.sheets.SheetCell;
import java.util.List;

/**
 * Where a table begins.
 *
 * @param sheet counted from 0
 * @param line of its header, counted from 1; 0 for the first row that there is
 */
public record HeaderRow(int sheet, long line) {

    public static final HeaderRow FIRST = new HeaderRow(0, 0);

    public static List<String> texts(List<SheetCell> cells) {
        return cells.stream().map(SheetCell::text).map(String::strip).toList();
    }
}
