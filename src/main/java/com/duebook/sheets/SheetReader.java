package com.duebook.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of a file, row by row, as they stand: titles, headers and sums too. */
public interface SheetReader {

    int MOST_COLUMNS = 200;
    int MOST_ROWS = 1_000_000;
    int MOST_BYTES = 25_000_000;

    /** Given one row after the other. */
    @FunctionalInterface
    interface RowReader {

        /**
         * @param line where the row begins in the file, counted from 1
         * @return false to stop
         */
        boolean read(long line, List<SheetCell> cells);
    }

    /** What is seen of a file's tables in order; one without a name where the format has no sheets. */
    List<String> sheets();

    /**
     * @param sheet counted from 0, of {@link #sheets}
     * @throws SheetFault when it is damaged or beyond the limits, possibly after some rows
     */
    void rows(int sheet, RowReader reader);

    /** The first rows of a sheet that hold anything. */
    default List<SheetRow> top(int sheet, int most) {
        var rows = new ArrayList<SheetRow>();
        rows(sheet, (line, cells) -> {
            if (!cells.stream().allMatch(SheetCell::isBlank)) {
                rows.add(new SheetRow(line, cells));
            }
            return rows.size() < most;
        });
        return rows;
    }

    /**
     * @param fileName as it was called by whoever handed it in; decides nothing, as names lie
     * @throws SheetFault when it is neither CSV nor XLSX, or too big
     */
    static SheetReader open(Path file, String fileName) {
        try {
            return SheetKind.of(file).reader(file);
        } catch (IOException e) {
            throw new SheetFault("sheets.unreadable", fileName);
        }
    }
}
