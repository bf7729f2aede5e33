package com.duebook.imports;

import com.duebook.sheets.SheetReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Goes through a file row by row and hands good rows on in batches. */
final class Walk {

    static final int BATCH = 1_000;

    /** Told each row that has faults, with its cells as they are. */
    interface Rejects {

        void row(List<String> cells, List<RowFault> faults);
    }

    private final Mapping mapping;
    private final Rejects rejects;
    private List<String> header = List.of();
    private Counts counts = Counts.NONE;

    Walk(Mapping mapping, Rejects rejects) {
        this.mapping = mapping;
        this.rejects = rejects;
    }

    /** @param batch what to do with up to {@link #BATCH} good rows */
    <R> Counts through(Path file, String fileName, Intake<R> intake, Function<List<R>, Counts> batch) {
        var good = new ArrayList<R>(BATCH);
        SheetReader.open(file, fileName).rows((line, cells) -> {
            if (header.isEmpty()) {
                header = cells;
            } else if (!isBlank(cells)) {
                var row = new Cells(mapping, header, line, cells);
                intake.read(row).ifPresentOrElse(good::add, () -> reject(cells, row.faults()));
                if (good.size() == BATCH) {
                    counts = counts.plus(batch.apply(List.copyOf(good)));
                    good.clear();
                }
            }
            return true;
        });
        if (!good.isEmpty()) {
            counts = counts.plus(batch.apply(List.copyOf(good)));
        }
        return counts;
    }

    /** How many there are below the header, blank ones too. */
    static long rows(Path file, String fileName) {
        var count = new AtomicLong(-1);
        SheetReader.open(file, fileName).rows((line, cells) -> count.incrementAndGet() >= 0);
        return Math.max(0, count.get());
    }

    Counts counts() {
        return counts;
    }

    List<String> header() {
        return header;
    }

    private void reject(List<String> cells, List<RowFault> faults) {
        counts = counts.plus(Counts.rejectedRow());
        rejects.row(cells, faults);
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }
}
