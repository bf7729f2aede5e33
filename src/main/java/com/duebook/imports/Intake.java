package com.duebook.imports;

import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.RowCells;
import com.duebook.problem.Refusal;
import com.duebook.text.Worded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One kind of item: how it is read, and what a batch of them does. Made for one run, as it remembers what it saw. */
interface Intake<R> {

    /** Rows that say the same here are one item, wherever they stand; empty for a row that stands alone. */
    Optional<String> group(RowCells cells);

    /** Told each row before the first is read, where rows of the file belong together. */
    default void foresee(RowCells cells) {}

    /** How many are kept in one transaction at most. */
    default int batch() {
        return ImportReader.BATCH;
    }

    /** How often the file is gone through. */
    default int passes() {
        return 1;
    }

    /** In which of the passes, counted from 0, a row's turn is. */
    default int pass(RowCells cells) {
        return 0;
    }

    /** Empty when the cells have faults, which they keep. */
    Optional<R> read(List<RowCells> rows);

    /** What keeping them would do. Of those that cannot be kept it notes the fault and counts none. */
    Counts look(List<Entry<R>> batch);

    /** Keeps what is new and has no fault, all of it or nothing. */
    Counts keep(List<Entry<R>> batch);

    /** They were rolled back: nothing of them counts as seen. */
    void forget(List<Entry<R>> batch);

    /** What rows of a file are together: mostly one, or the lines of an invoice. */
    record Entry<R>(R item, List<RowCells> rows) {

        public Entry {
            rows = List.copyOf(rows);
        }

        long line() {
            return rows.getFirst().line();
        }

        boolean says(ImportField field) {
            return rows.getFirst().words(field) != null;
        }

        static long rowsOf(List<? extends Entry<?>> entries) {
            return entries.stream().mapToLong(entry -> entry.rows().size()).sum();
        }

        void fault(ImportField field, String key, Object... arguments) {
            rows.getFirst().fault(field, key, arguments);
        }

        /** As somebody reads it, since faults are kept. */
        void fault(ImportField field, Refusal refusal, Locale reader) {
            fault(field, refusal.key(), Arrays.stream(refusal.arguments()).map(argument -> switch (argument) {
                case Worded worded -> worded.in(reader);
                case LocalDate day -> day.toString();
                default -> argument;
            }).toArray());
        }

        boolean isFaulty() {
            return rows.stream().anyMatch(row -> !row.faults().isEmpty());
        }

        /** It was rolled back and is looked at again. */
        void forgive() {
            rows.forEach(row -> row.faults().clear());
        }
    }
}
