package com.duebook.ui.list;

import com.duebook.sheets.SheetFormat;
import com.duebook.sheets.SheetWriter;
import com.duebook.time.HeavyWork;
import com.duebook.ui.list.Exports.Column;
import com.duebook.ui.list.Exports.Rows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file that says of itself whose it is, of which day and narrowed to what, and stays a plain table: CSV has it in its last
 * columns, XLSX on a second sheet.
 */
public final class ExportFile {

    private static final int PAGE = 2_000;

    /** @param day whose figures it has */
    public record About(String workspace, Exported what, LocalDate day, Instant at, String by) {}

    private final SheetFormat format;
    private final About about;
    private final UnaryOperator<String> words;
    private final HeavyWork work;

    /** @param words by their key, in the reader's language */
    public ExportFile(SheetFormat format, About about, UnaryOperator<String> words, HeavyWork work) {
        this.format = format;
        this.about = about;
        this.words = words;
        this.work = work;
    }

    /** Page by page. Letters and packing take the processor, so others do that; whoever reads slowly keeps only this thread. */
    public <T> void write(OutputStream out, List<Column<T>> columns, Rows<T> rows) throws IOException {
        var ready = new ByteArrayOutputStream();
        var all = format == SheetFormat.CSV ? Stream.concat(columns.stream(), this.<T>told(columns)).toList() : columns;
        var sheet = SheetWriter.of(format, ready, about.what().name());
        sheet.row(all.stream().map(Column::header).toList());
        var count = 0;
        var page = rows.after(null, PAGE);
        while (!page.isEmpty()) {
            count += page.size();
            var cells = page.stream().map(row -> all.stream().<@Nullable Object>map(column -> column.value().apply(row)).toList()).toList();
            work.call(() -> put(sheet, cells));
            ready.writeTo(out);
            ready.reset();
            page = page.size() < PAGE ? List.of() : rows.after(page.getLast(), PAGE);
        }
        sheet.about(words.apply("ui.export.about"), story(count));
        sheet.close();
        ready.writeTo(out);
    }

    private static boolean put(SheetWriter sheet, List<? extends List<? extends @Nullable Object>> rows) {
        try {
            for (var row : rows) {
                sheet.row(row);
            }
            return true;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Last, so that whoever reads by position goes on finding everything. */
    private <T> Stream<Column<T>> told(List<Column<T>> columns) {
        return Stream.of(
                new Column<T>(words.apply("ui.export.asOf"), row -> about.day()),
                new Column<T>(words.apply("ui.export.workspace"), row -> about.workspace()),
                new Column<T>(words.apply("ui.export.filter"), row -> about.what().filter()))
                .filter(added -> columns.stream().noneMatch(column -> column.header().equals(added.header())));
    }

    private List<List<Object>> story(int count) {
        return List.of(
                List.of(words.apply("ui.export.workspace"), about.workspace()),
                List.of(words.apply("ui.export.name"), about.what().name()),
                List.of(words.apply("ui.export.filter"), about.what().filter()),
                List.of(words.apply("ui.export.asOf"), about.day()),
                List.of(words.apply("ui.export.rows"), count),
                List.of(words.apply("ui.export.at"), about.at().toString()),
                List.of(words.apply("ui.export.by"), about.by()));
    }
}
