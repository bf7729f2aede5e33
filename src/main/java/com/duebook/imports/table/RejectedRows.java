package com.duebook.imports.table;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows that were not taken, as they were, so that they can be mended and handed in again. */
public final class RejectedRows {

    private record Rejected(List<String> cells, List<RowFault> faults) {

        long line() {
            return faults.getFirst().line();
        }
    }

    private final Texts texts;
    private final Locale language;
    private final List<Rejected> rows = new ArrayList<>();

    public RejectedRows(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    public void add(List<String> cells, List<RowFault> faults) {
        rows.add(new Rejected(cells, List.copyOf(faults)));
    }

    /** Null when there are none. */
    public byte @Nullable [] file(List<String> header) {
        if (rows.isEmpty()) {
            return null;
        }
        var out = new ByteArrayOutputStream();
        try (var sheet = SheetWriter.of(SheetFormat.CSV, out, "rejected")) {
            sheet.row(with(header, header.size(), Stream.of("imports.reject.line", "imports.fault.column", "imports.fault.value",
                    "imports.reject.reason").<Object>map(key -> free(texts.get(key, language), header)).toList()));
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

    /** A name that no column of the file has, as one has that was handed out before. */
    private static String free(String name, List<String> header) {
        return IntStream.iterate(1, next -> next + 1).mapToObj(time -> time == 1 ? name : name + " (" + time + ")")
                .filter(each -> header.stream().noneMatch(each::equalsIgnoreCase)).findFirst().orElseThrow();
    }

    private static String all(Rejected row, Function<RowFault, String> part) {
        return row.faults().stream().map(part).collect(Collectors.joining("; "));
    }

    private String reason(RowFault fault) {
        var why = texts.get(fault.key(), language, fault.arguments());
        return fault.column().isEmpty() ? why : texts.get("ui.labelled", language, fault.column(), why);
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
