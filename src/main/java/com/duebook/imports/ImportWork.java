package com.duebook.imports;

import com.duebook.jobs.Progress;
import com.duebook.jobs.TaskWork;
import com.duebook.jobs.Tasks;
import com.duebook.problem.NotFound;
import com.duebook.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Runs an import in batches, each all or nothing. What is here already is passed over, so it may run again. */
@Component
class ImportWork extends TaskWork {

    static final String KIND = "imports.run";

    private final ImportRuns runs;
    private final ImportFiles files;
    private final Imports imports;
    private final Texts texts;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    ImportWork(Tasks tasks, ImportRuns runs, ImportFiles files, Imports imports, Texts texts, JsonMapper json,
            TransactionTemplate transaction) {
        super(tasks);
        this.runs = runs;
        this.files = files;
        this.imports = imports;
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
        return files.with(run.id(), file -> run(run, mapping, file, progress, imports.intake(mapping, run.language())));
    }

    private <R> String run(ImportRun run, Mapping mapping, Path file, Progress progress, Intake<R> intake) {
        var rejected = new RejectedRows(texts, run.language());
        var walk = new Walk(mapping, rejected::add);
        var total = Walk.rows(file, run.fileName());
        var done = new AtomicLong();
        try {
            walk.through(file, run.fileName(), intake, rows -> {
                progress.report(done.getAndAdd(rows.size()), total);
                return keep(intake, rows);
            });
            progress.report(total, total);
        } finally {
            finish(run.id(), walk.counts(), rejected.file(walk.header()));
        }
        return json.writeValueAsString(walk.counts());
    }

    /** Somebody may add the same number or customer at the same moment; the second look finds it there. */
    private <R> Counts keep(Intake<R> intake, List<R> rows) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> intake.keep(rows)));
        } catch (DuplicateKeyException taken) {
            intake.forget(rows);
            return Objects.requireNonNull(transaction.execute(status -> intake.keep(rows)));
        }
    }

    private void finish(UUID id, Counts counts, byte @Nullable [] rejects) {
        transaction.executeWithoutResult(status -> {
            runs.findById(id).orElseThrow(NotFound::new).finish(json.writeValueAsString(counts));
            if (rejects != null) {
                files.reject(id, rejects);
            }
        });
    }
}
