package com.duebook.imports;

import com.duebook.sheets.SheetFormat;
import com.duebook.sheets.SheetWriter;
import com.duebook.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows that were not taken, as they were, so that they can be mended and handed in again. */
final class RejectedRows {

    private record Rejected(List<String> cells, List<RowFault> faults) {}

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
            sheet.row(with(header, header.size(), texts.get("imports.reject.line", language),
                    texts.get("imports.reject.reason", language)));
            for (var row : rows) {
                sheet.row(with(row.cells(), header.size(), row.faults().getFirst().line(), reasons(row.faults())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String reasons(List<RowFault> faults) {
        return faults.stream()
                .map(fault -> fault.column() + ": " + texts.get(fault.key(), language, fault.arguments()))
                .collect(Collectors.joining("; "));
    }

    private static List<Object> with(List<String> cells, int width, Object line, Object reason) {
        var row = new ArrayList<Object>(cells);
        while (row.size() < width) {
            row.add("");
        }
        row.add(line);
        row.add(reason);
        return row;
    }
}
