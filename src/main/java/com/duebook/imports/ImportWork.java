package com.duebook.imports;

import com.duebook.imports.Intake.Entry;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.Mapping;
import com.duebook.imports.table.RejectedRows;
import com.duebook.jobs.Progress;
import com.duebook.jobs.TaskWork;
import com.duebook.jobs.Tasks;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Runs an import in batches, each all or nothing. What is here already is passed over, so it may run again. */
@Component
class ImportWork extends TaskWork {

    static final String KIND = "imports.run";

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    /**
     * How far a run is: kept with what is taken in, in its transaction. Whoever takes the run over decides the same items once
     * more, for their faults, and finds them here.
     *
     * @param items that were decided, from the beginning of the file
     * @param counts what became of them; those that were rejected are not counted
     */
    record Taken(long items, Counts counts) {

        static final Taken NOTHING = new Taken(0, Counts.NONE);

        Taken plus(int more, Counts theirs) {
            return new Taken(items + more, counts.plus(theirs));
        }
    }

    private final ImportRuns runs;
    private final ImportFiles files;
    private final Intakes intakes;
    private final Texts texts;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    ImportWork(Tasks tasks, ImportRuns runs, ImportFiles files, Intakes intakes, Texts texts, JsonMapper json,
            TransactionTemplate transaction) {
        super(tasks);
        this.runs = runs;
        this.files = files;
        this.intakes = intakes;
        this.texts = texts;
        this.json = json;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected @Nullable String run(UUID task, Progress progress) {
        var run = runs.findByTask(task).orElseThrow(NotFound::new);
        var mapping = json.readValue(Objects.requireNonNull(run.mapping()), Mapping.class);
        return files.with(run.id(), file -> run(run, mapping, file, progress, intakes.of(mapping, run)));
    }

    private <R> String run(ImportRun run, Mapping mapping, Path file, Progress progress, Intake<R> intake) {
        var rejected = new RejectedRows(texts, run.language());
        var reader = new ImportReader(mapping, rejected::add);
        var total = ImportReader.rows(file, run.fileName(), mapping.table());
        var done = new AtomicLong();
        var items = new AtomicLong();
        var before = taken(run);
        try {
            reader.through(file, run.fileName(), intake, batch -> {
                progress.report(done.getAndAdd(Entry.rowsOf(batch)), total);
                var first = items.getAndAdd(batch.size());
                var again = Math.clamp(before.items() - first, 0, batch.size());
                keep(intake, batch.subList(0, again), (rows, counts) -> {});
                var counts = keep(intake, batch.subList(again, batch.size()), (rows, kept) -> take(run.id(), rows, kept));
                return first == 0 ? counts.plus(before.counts()) : counts;
            });
            progress.report(total, total);
        } finally {
            finish(run, reader.counts(), rejected.file(reader.header()));
        }
        return json.writeValueAsString(reader.counts());
    }

    private Taken taken(ImportRun run) {
        var kept = run.taken();
        return kept == null ? Taken.NOTHING : json.readValue(kept, Taken.class);
    }

    private void take(UUID id, int items, Counts counts) {
        var run = runs.findById(id).orElseThrow(NotFound::new);
        run.take(json.writeValueAsString(taken(run).plus(items, counts)));
    }

    /** Told of so many items that were decided, in the transaction that keeps them. */
    private interface Decided {

        void items(int number, Counts counts);
    }

    <R> Counts keep(Intake<R> intake, List<Entry<R>> batch) {
        return keep(intake, batch, (items, counts) -> {});
    }

    /** Somebody may add the same number or customer at the same moment; the second look finds it there. */
    private <R> Counts keep(Intake<R> intake, List<Entry<R>> batch, Decided decided) {
        if (batch.isEmpty()) {
            return Counts.NONE;
        }
        try {
            return kept(intake, batch, decided);
        } catch (DataIntegrityViolationException | Refusal refused) {
            intake.forget(batch);
            return keepApart(intake, batch, decided);
        }
    }

    /** One item that cannot be kept costs no other: it is looked for by halves, and told like any other fault. */
    private <R> Counts keepApart(Intake<R> intake, List<Entry<R>> batch, Decided decided) {
        try {
            return kept(intake, batch, decided);
        } catch (DataIntegrityViolationException | Refusal refused) {
            intake.forget(batch);
            if (batch.size() == 1) {
                tell(batch.getFirst(), refused);
                transaction.executeWithoutResult(status -> decided.items(1, Counts.NONE));
                return Counts.NONE;
            }
            var half = batch.size() / 2;
            return keepApart(intake, batch.subList(0, half), decided)
                    .plus(keepApart(intake, batch.subList(half, batch.size()), decided));
        }
    }

    /** In the words of the refusal, where there are any. */
    private static void tell(Entry<?> entry, RuntimeException refused) {
        if (refused instanceof Refusal refusal) {
            entry.fault(ImportField.NAME, refusal.key(), refusal.arguments());
        } else {
            LOG.warn("line {} of an import cannot be kept", entry.line(), refused);
            entry.fault(ImportField.NAME, "imports.fault.notKept");
        }
    }

    private <R> Counts kept(Intake<R> intake, List<Entry<R>> batch, Decided decided) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var counts = intake.keep(batch);
            decided.items(batch.size(), counts);
            return counts;
        }));
    }

    private void finish(ImportRun run, Counts counts, byte @Nullable [] rejects) {
        transaction.executeWithoutResult(status -> {
            runs.findById(run.id()).orElseThrow(NotFound::new).finish(json.writeValueAsString(counts));
            if (rejects != null) {
                files.reject(run.id(), rejects);
            }
            intakes.ended(run.kind(), counts);
        });
    }
}
