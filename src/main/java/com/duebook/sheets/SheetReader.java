package com.duebook.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the first table of a file, row by row; its first row is the header. */
public interface SheetReader {

    int MOST_COLUMNS = 200;
    int MOST_ROWS = 1_000_000;
    int MOST_BYTES = 25_000_000;

    /** Given one row after the other; cells of CSV are as typed, typed cells of XLSX read 2013-01-31 and 1234.50. */
    @FunctionalInterface
    interface RowReader {

        /**
         * @param line where the row begins in the file, counted from 1
         * @return false to stop
         */
        boolean read(long line, List<String> cells);
    }

    /** @throws SheetFault when it is damaged or beyond the limits, possibly after some rows */
    void rows(RowReader reader);

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
