package com.duebook.imports.table;

import com.duebook.imports.format.Datev;
import com.duebook.imports.format.HeaderRow;
import com.duebook.imports.format.Question;
import com.duebook.imports.table.Preview.Line;
import com.duebook.problem.Refusal;
import com.duebook.sheets.SheetCell;
import com.duebook.sheets.SheetReader;
import com.duebook.sheets.SheetRow;
import com.duebook.sheets.TextReading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes through a file once to make out what it holds. */
public record FileLook(ImportKind kind, String fileName, SheetReader reader, List<String> languages, LocalDate today) {

    private static final int ROWS = 8;
    /** Titles, addresses and reports' parameters rarely take more. */
    private static final int TOP = 40;

    /**
     * The first rows of a table.
     *
     * @param top of its sheet, the header among them
     */
    public record Head(HeaderRow place, List<SheetRow> top, List<String> header) {}

    /** @param chosen sheet and line of the header; null to find them */
    public Head head(@Nullable HeaderRow chosen) {
        var place = chosen == null ? find() : chosen;
        var top = reader.top(place.sheet(), TOP);
        var line = place.line() > 0 || top.isEmpty() ? place.line() : top.getFirst().line();
        return top.stream().filter(row -> row.line() == line).findFirst()
                .map(row -> new Head(new HeaderRow(place.sheet(), line, reader.charset()), top, HeaderRow.texts(row.cells())))
                .orElseThrow(() -> new Refusal("imports.refusal.noRows"));
    }

    /** @param before what the columns of this header meant the last time */
    public Preview preview(Head head, Optional<Mapping> before) {
        var columns = before.map(Mapping::columns).orElseGet(() -> Headers.match(kind, head.header()));
        var guess = new Guess(kind, head.place(), head.header(), columns, languages, period(head.top()).orElse(null), today);
        reader.rows(head.place().sheet(), (at, cells) -> {
            if (at > head.place().line() && !cells.stream().allMatch(SheetCell::isBlank)) {
                guess.see(cells);
            }
            return true;
        });
        if (guess.firstRows(1).isEmpty()) {
            throw new Refusal("imports.refusal.noRows");
        }
        var readings = reader.readings();
        var questions = guess.questions();
        if (readings.stream().anyMatch(TextReading::isNear)) {
            questions.add(Question.LETTERS);
        }
        var seen = new Preview(kind, fileName, reader.sheets(), head.top().stream().map(FileLook::line).toList(), head.header(),
                new ArrayList<>(guess.firstRows(ROWS)), guess.mapping(), questions, guess.monthLanguages(), readings, false);
        return before.map(seen::remember).orElse(seen);
    }

    /** Whether the file could be in these letters, and does not show that it is in others. */
    public boolean canBe(String charset) {
        return !StandardCharsets.UTF_8.name().equals(reader.charset())
                && reader.readings().stream().anyMatch(reading -> reading.charset().equals(charset));
    }

    private static Optional<LocalDate> period(List<SheetRow> top) {
        return Datev.period(HeaderRow.texts(top.getFirst().cells()));
    }

    private static Line line(SheetRow row) {
        return new Line(row.line(), row.cells().stream().map(SheetCell::text).filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · ")));
    }

    /** Of all sheets the row whose cells are called most like what we look for; else the first that is as wide as the table. */
    private HeaderRow find() {
        var best = HeaderRow.FIRST;
        var most = -1;
        for (var sheet = 0; sheet < reader.sheets().size(); sheet++) {
            var top = reader.top(sheet, TOP);
            for (var row : top) {
                var names = Headers.match(kind, HeaderRow.texts(row.cells())).size();
                if (names > Math.max(1, most)) {
                    most = names;
                    best = new HeaderRow(sheet, row.line(), null);
                }
            }
            if (most < 0 && top.size() > 1) {
                most = 0;
                best = new HeaderRow(sheet, widest(top), null);
            }
        }
        return best;
    }

    private static long widest(List<SheetRow> top) {
        var most = top.stream().mapToInt(FileLook::filled).max().orElse(0);
        return top.stream().filter(row -> filled(row) == most).findFirst().map(SheetRow::line).orElse(0L);
    }

    private static int filled(SheetRow row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }
}
