package com.duebook.imports;

import com.duebook.imports.Intake.Entry;
import com.duebook.imports.format.HeaderRow;
import com.duebook.imports.table.Headings;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.Mapping;
import com.duebook.imports.table.RowCells;
import com.duebook.imports.table.RowFault;
import com.duebook.sheets.SheetCell;
import com.duebook.sheets.SheetReader;
import com.duebook.sheets.SheetReader.Letters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/** Goes through a file row by row and hands good items on in batches. */
final class ImportReader {

    /** Each row of a summary is written once for all of a batch, so larger ones write fewer of these. */
    static final int BATCH = 2_500;

    /** Told each row that is not taken, with its cells as they are. */
    interface Rejects {

        void row(List<String> cells, List<RowFault> faults);
    }

    private final Mapping mapping;
    private final Rejects rejects;
    private List<String> header = List.of();
    private boolean isBelow;
    private Counts counts = Counts.NONE;

    ImportReader(Mapping mapping, Rejects rejects) {
        this.mapping = mapping;
        this.rejects = rejects;
    }

    /** @param batch what to do with up to {@link Intake#batch()} items */
    <R> Counts through(Path file, String fileName, Intake<R> intake, Function<List<Entry<R>>, Counts> batch) {
        if (mapping.has(ImportField.PARENT)) {
            rows(file, fileName, row -> {
                if (!row.isBetween()) {
                    intake.foresee(row);
                }
            });
        }
        var gathering = new Gathering<>(intake, batch, apart(file, fileName, intake));
        for (var pass = 0; pass < intake.passes(); pass++) {
            through(file, fileName, intake, gathering, pass);
        }
        return counts;
    }

    private <R> void through(Path file, String fileName, Intake<R> intake, Gathering<R> gathering, int pass) {
        rows(file, fileName, row -> {
            if (!row.isBetween()) {
                if (intake.pass(row) == pass) {
                    gathering.add(row);
                }
            } else if (pass == 0) {
                reject(List.of(row));
            }
        });
        gathering.end();
    }

    private void rows(Path file, String fileName, Consumer<RowCells> each) {
        isBelow = false;
        var headings = new Headings();
        open(file, fileName, mapping.table()).rows(mapping.table().sheet(), (line, cells) -> {
            if (!isBelow) {
                isBelow = line >= mapping.table().line();
                header = HeaderRow.texts(cells);
            } else if (!isBlank(cells) && !(mapping.hasHeadings() && headings.take(cells))) {
                each.accept(new RowCells(mapping, header, line, cells, headings.name()));
            }
            return true;
        });
    }

    private Apart apart(Path file, String fileName, Intake<?> intake) {
        var apart = new Apart();
        if (mapping.hasLines()) {
            rows(file, fileName, row -> {
                if (!row.isBetween()) {
                    apart.count(intake.group(row));
                }
            });
        }
        apart.counted();
        return apart;
    }

    /** How many there are below the header, blank ones too. */
    static long rows(Path file, String fileName, HeaderRow table) {
        var count = new AtomicLong();
        open(file, fileName, table).rows(table.sheet(), (line, cells) -> {
            count.addAndGet(line > table.line() ? 1 : 0);
            return true;
        });
        return Math.max(0, table.line() > 0 ? count.get() : count.get() - 1);
    }

    private static SheetReader open(Path file, String fileName, HeaderRow table) {
        return SheetReader.open(file, fileName, new Letters(List.of(), table.charset()));
    }

    Counts counts() {
        return counts;
    }

    List<String> header() {
        return header;
    }

    private void reject(List<RowCells> rows) {
        counts = counts.plus(Counts.REJECTED);
        var faulty = rows.stream().filter(row -> !row.faults().isEmpty()).findFirst().orElseThrow().line();
        for (var row : rows) {
            if (row.faults().isEmpty()) {
                row.fault(ImportField.NUMBER, "imports.fault.ofTheSameInvoice", faulty);
            }
            rejects.row(row.values(), row.faults());
        }
    }

    private static boolean isBlank(List<SheetCell> cells) {
        return cells.stream().allMatch(SheetCell::isBlank);
    }

    private final class Gathering<R> {

        private final Intake<R> intake;
        private final Function<List<Entry<R>>, Counts> batch;
        private final Apart apart;
        private final List<RowCells> rows = new ArrayList<>();
        private final List<Entry<R>> good = new ArrayList<>();
        private Optional<String> group = Optional.empty();

        Gathering(Intake<R> intake, Function<List<Entry<R>>, Counts> batch, Apart apart) {
            this.intake = intake;
            this.batch = batch;
            this.apart = apart;
        }

        void add(RowCells row) {
            var its = intake.group(row);
            if (its.isEmpty() || !its.equals(group)) {
                endItem();
            }
            group = its;
            if (apart.has(its)) {
                rows.addAll(apart.add(its.orElseThrow(), row));
                endItem();
            } else {
                rows.add(row);
            }
        }

        void end() {
            endItem();
            endBatch();
        }

        private void endItem() {
            if (!rows.isEmpty()) {
                intake.read(rows).ifPresentOrElse(item -> good.add(new Entry<>(item, rows)), () -> reject(rows));
                rows.clear();
                if (good.size() == intake.batch()) {
                    endBatch();
                }
            }
        }

        private void endBatch() {
            if (!good.isEmpty()) {
                counts = counts.plus(batch.apply(List.copyOf(good)));
                good.stream().filter(Entry::isFaulty).forEach(entry -> reject(entry.rows()));
                good.clear();
            }
        }
    }
}
