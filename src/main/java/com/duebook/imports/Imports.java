package com.duebook.imports;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.credit.cover.ImportedTerms;
import com.duebook.imports.format.HeaderRow;
import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Mapping;
import com.duebook.imports.table.Preview;
import com.duebook.jobs.Tasks;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes a file in, shows what it seems to hold, tries it out, and starts the work. */
@Service
public class Imports {

    private final ImportRuns runs;
    private final ImportFiles files;
    private final ImportLayouts layouts;
    private final Previews previews;
    private final Tasks tasks;
    private final ImportedTerms terms;
    private final Access access;
    private final Tenancy tenancy;
    private final JsonMapper json;
    private final Clock clock;
    private final Journal journal;

    Imports(ImportRuns runs, ImportFiles files, ImportLayouts layouts, Previews previews, Tasks tasks, ImportedTerms terms,
            Access access, Tenancy tenancy, JsonMapper json, Clock clock, Journal journal) {
        this.runs = runs;
        this.files = files;
        this.layouts = layouts;
        this.previews = previews;
        this.tasks = tasks;
        this.terms = terms;
        this.access = access;
        this.tenancy = tenancy;
        this.json = json;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * @param language of the list of rejected rows
     * @throws com.duebook.sheets.SheetFault when it is no table that can be read
     */
    @Transactional
    public UUID upload(ImportKind kind, String fileName, Path file, Locale language) throws IOException {
        requireMay(kind);
        var preview = previews.of(kind, fileName, file, null, language);
        var run = runs.save(new ImportRun(kind, fileName, language, tenancy.actor().name(), clock.instant()));
        files.add(run.id(), file, json.writeValueAsString(preview));
        return run.id();
    }

    /** What whoever looks may take in. */
    public List<ImportKind> kinds() {
        return Arrays.stream(ImportKind.values()).filter(kind -> access.may(kind.right())).toList();
    }

    private void requireMay(ImportKind kind) {
        access.require(Right.IMPORT);
        access.require(kind.right());
    }

    public Preview preview(UUID id) {
        access.require(Right.IMPORT);
        return json.readValue(files.preview(required(id).id()), Preview.class);
    }

    /**
     * Reads it as if another sheet or line were chosen for the header; that is what {@link #preview} gives from now on.
     *
     * @throws Refusal when nothing stands below
     */
    @Transactional
    public Preview look(UUID id, HeaderRow table) {
        var run = requireMay(id);
        run.requireNotStarted();
        var preview = files.with(id, file -> previews.of(run.kind(), run.fileName(), file, table, run.language()));
        files.see(id, json.writeValueAsString(preview));
        return preview;
    }

    /**
     * Goes through the whole file in the background and changes nothing.
     *
     * @return the task that does it; an older one is not waited for any more
     */
    @Transactional
    public UUID tryOut(UUID id, Mapping mapping) {
        var run = requireMay(id);
        requireGood(mapping);
        var task = tasks.start(TryOutWork.KIND, run.fileName());
        run.check(json.writeValueAsString(mapping), task, tenancy.actor());
        files.find(id, null);
        return task;
    }

    /** Of the newest dry run; empty until it is done. */
    public Optional<Findings> findings(UUID id) {
        access.require(Right.IMPORT);
        return files.findings(required(id).id()).map(found -> json.readValue(found, Findings.class));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<ImportBrief> recent() {
        access.require(Right.IMPORT);
        return runs.findTop10ByOrderByCreatedAtDesc().stream().map(ImportRun::brief).toList();
    }

    /** @return the task that does it */
    @Transactional
    public UUID start(UUID id, Mapping mapping) {
        var run = requireMay(id);
        requireGood(mapping);
        run.requireNotStarted();
        var task = tasks.start(ImportWork.KIND, run.fileName());
        run.start(json.writeValueAsString(mapping), task, tenancy.actor());
        layouts.keep(mapping.takingAlike(false).takingUncovered(false), preview(id).header());
        var details = Details.none().with(Fact.KIND, run.kind());
        journal.record(AuditEvent.IMPORT_STARTED, id,
                TakenAnyway.of(mapping).map(taken -> details.with(Fact.STATE, taken)).orElse(details));
        return task;
    }

    /**
     * Forgets a file of which nothing was taken in; a dry run that goes on comes to nothing.
     *
     * @throws Refusal when the work has begun
     */
    @Transactional
    public void discard(UUID id) {
        var run = requireMay(id);
        run.requireNotStarted();
        files.remove(id);
        runs.delete(run);
    }

    @Transactional(readOnly = true)
    public ImportView view(UUID id) {
        access.require(Right.IMPORT);
        var run = required(id);
        return new ImportView(id, run.kind(), run.fileName(), check(run), Optional.ofNullable(run.task()), Optional.ofNullable(run.counts())
                .map(counts -> json.readValue(counts, Counts.class)));
    }

    /** A CSV file of the rows that were not taken, each with its line and the reasons; empty when all were. */
    public Optional<byte[]> rejects(UUID id) {
        access.require(Right.IMPORT);
        return files.rejects(required(id).id());
    }

    private Optional<ImportView.Check> check(ImportRun run) {
        return Optional.ofNullable(run.check()).map(task -> new ImportView.Check(
                task, json.readValue(Objects.requireNonNull(run.mapping()), Mapping.class)));
    }

    /** Whether the reader may choose to take invoices whose terms are longer than an insurer covers. */
    public boolean mayTakeUncovered() {
        return terms.mayAgree();
    }

    private void requireGood(Mapping mapping) {
        if (mapping.takesUncovered()) {
            terms.requireAgreement();
        }
        if (!mapping.missing().isEmpty()) {
            throw new Refusal("imports.refusal.incomplete");
        }
    }

    private ImportRun requireMay(UUID id) {
        access.require(Right.IMPORT);
        var run = required(id);
        requireMay(run.kind());
        return run;
    }

    private ImportRun required(UUID id) {
        return runs.findById(id).orElseThrow(NotFound::new);
    }
}
