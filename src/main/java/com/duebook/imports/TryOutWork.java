package com.duebook.imports;

import com.duebook.imports.Intake.Entry;
import com.duebook.imports.table.Mapping;
import com.duebook.imports.table.RowFault;
import com.duebook.jobs.Progress;
import com.duebook.jobs.TaskWork;
import com.duebook.jobs.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The dry run of an import: reads every row and keeps what it found. */
@Component
class TryOutWork extends TaskWork {

    static final String KIND = "imports.check";

    private static final int MOST_FAULTS = 1_000;

    private final ImportRuns runs;
    private final ImportFiles files;
    private final Intakes intakes;
    private final JsonMapper json;

    TryOutWork(Tasks tasks, ImportRuns runs, ImportFiles files, Intakes intakes, JsonMapper json) {
        super(tasks);
        this.runs = runs;
        this.files = files;
        this.intakes = intakes;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected @Nullable String run(UUID task, Progress progress) {
        runs.findByCheck(task).ifPresent(run -> {
            var mapping = json.readValue(Objects.requireNonNull(run.mapping()), Mapping.class);
            var findings = files.with(run.id(), file -> look(run, mapping, file, progress));
            if (runs.findByCheck(task).isPresent()) {
                files.find(run.id(), json.writeValueAsString(findings));
            }
        });
        return null;
    }

    private Findings look(ImportRun run, Mapping mapping, Path file, Progress progress) {
        return look(run, mapping, file, progress, intakes.of(mapping, run));
    }

    private static <R> Findings look(ImportRun run, Mapping mapping, Path file, Progress progress, Intake<R> intake) {
        var faults = new ArrayList<RowFault>();
        var reader = new ImportReader(mapping, (cells, found) -> {
            if (faults.size() < MOST_FAULTS) {
                faults.addAll(found);
            }
        });
        var total = ImportReader.rows(file, run.fileName(), mapping.table());
        var done = new AtomicLong();
        var counts = reader.through(file, run.fileName(), intake, batch -> {
            var looked = intake.look(batch);
            progress.report(done.addAndGet(Entry.rowsOf(batch)), total);
            return looked;
        });
        progress.report(total, total);
        faults.sort(Comparator.comparingLong(RowFault::line));
        return new Findings(counts, List.copyOf(faults));
    }
}
