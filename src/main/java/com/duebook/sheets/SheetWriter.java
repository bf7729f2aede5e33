package com.duebook.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one table. Texts stay texts whatever they begin with; numbers and dates are written as what they are.
 */
public interface SheetWriter extends AutoCloseable {

    /** @param cells strings, numbers, booleans, {@code Money}, local dates, instants or null; anything else by its text */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** What is told beside the table, where the format has room for it: rows of a sheet of its own. */
    void about(String sheet, List<? extends List<? extends @Nullable Object>> rows);

    /** Ends the file; the stream stays open. */
    @Override
    void close() throws IOException;

    /** @param name of the sheet, where the format has one */
    static SheetWriter of(SheetFormat format, OutputStream out, String name) throws IOException {
        return switch (format) {
            case CSV -> new CsvSheet(out);
            case XLSX -> new XlsxSheet(out, name);
        };
    }
}
