package com.duebook.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** In which letters it is read, as Java calls them; null where the format leaves no choice. */
    default @Nullable String charset() {
        return null;
    }

    /** What it could be read as, the likeliest first; empty where there is nothing to choose. */
    default List<TextReading> readings() {
        return List.of();
    }

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
     * In which letters a text file is.
     *
     * @param likely languages where it is read, as tags
     * @param chosen as Java calls it; null to find out
     */
    record Letters(List<String> likely, @Nullable String chosen) {}

    /**
     * @param fileName as it was called by whoever handed it in; decides nothing, as names lie
     * @throws SheetFault when it is neither CSV nor XLSX, or too big
     */
    static SheetReader open(Path file, String fileName, Letters letters) {
        try {
            return SheetKind.of(file).reader(file, letters);
        } catch (IOException e) {
            throw new SheetFault("sheets.unreadable", fileName);
        }
    }
}
