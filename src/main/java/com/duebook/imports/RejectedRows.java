package com.duebook.imports;

import com.duebook.imports.table.RowFault;
import com.duebook.sheets.SheetFormat;
import com.duebook.sheets.SheetWriter;
import com.duebook.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows that were not taken, as they were, so that they can be mended and handed in again. */
final class RejectedRows {

    private record Rejected(List<String> cells, List<RowFault> faults) {

        long line() {
            return faults.getFirst().line();
        }
    }

    private final Texts texts;
    private final Locale language;
    private final List<Rejected> rows = new ArrayList<>();

    RejectedRows(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    void add(List<String> cells, List<RowFault> faults) {
        rows.add(new Rejected(cells, List.copyOf(faults)));
    }

    /** Null when there are none. */
    byte @Nullable [] file(List<String> header) {
        if (rows.isEmpty()) {
            return null;
        }
        var out = new ByteArrayOutputStream();
        try (var sheet = SheetWriter.of(SheetFormat.CSV, out, "rejected")) {
            sheet.row(with(header, header.size(), List.of(texts.get("imports.reject.line", language),
                    texts.get("imports.fault.column", language), texts.get("imports.fault.value", language),
                    texts.get("imports.reject.reason", language))));
            rows.sort(Comparator.comparingLong(Rejected::line));
            for (var row : rows) {
                sheet.row(with(row.cells(), header.size(), List.of(row.line(), all(row, RowFault::column),
                        all(row, RowFault::value), all(row, this::reason))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String all(Rejected row, Function<RowFault, String> part) {
        return row.faults().stream().map(part).collect(Collectors.joining("; "));
    }

    private String reason(RowFault fault) {
        return (fault.column().isEmpty() ? "" : fault.column() + ": ") + texts.get(fault.key(), language, fault.arguments());
    }

    private static List<Object> with(List<String> cells, int width, List<Object> told) {
        var row = new ArrayList<Object>(cells);
        while (row.size() < width) {
            row.add("");
        }
        row.addAll(told);
        return row;
    }
}
