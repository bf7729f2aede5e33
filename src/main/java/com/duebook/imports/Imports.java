package com.duebook.imports;

import com.duebook.audit.Deed;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.customers.CustomerBatches;
import com.duebook.imports.InvoiceReader.LineTexts;
import com.duebook.imports.format.DateVotes;
import com.duebook.imports.format.HeaderRow;
import com.duebook.imports.table.FileLook;
import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Mapping;
import com.duebook.imports.table.Preview;
import com.duebook.jobs.Tasks;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.takeover.IssuedInvoices;
import com.duebook.sheets.SheetReader;
import com.duebook.sheets.SheetReader.Letters;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.text.Texts;
import com.duebook.time.HeavyWork;
import com.duebook.time.Today;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes a file in, shows what it seems to hold, tries it out, and starts the work. */
@Service
public class Imports {

    private final ImportRuns runs;
    private final ImportFiles files;
    private final ImportLayouts layouts;
    private final IssuedInvoices invoices;
    private final CustomerBatches customers;
    private final Tasks tasks;
    private final Access access;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;
    private final Texts texts;
    private final JsonMapper json;
    private final Clock clock;
    private final Today today;
    private final HeavyWork work;
    private final Journal journal;

    Imports(ImportRuns runs, ImportFiles files, ImportLayouts layouts, IssuedInvoices invoices, CustomerBatches customers, Tasks tasks,
            Access access, Tenancy tenancy, TenantProfiles profiles, Texts texts, JsonMapper json, Clock clock,
            Today today, HeavyWork work, Journal journal) {
        this.runs = runs;
        this.files = files;
        this.layouts = layouts;
        this.invoices = invoices;
        this.customers = customers;
        this.tasks = tasks;
        this.access = access;
        this.tenancy = tenancy;
        this.profiles = profiles;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
        this.today = today;
        this.work = work;
        this.journal = journal;
    }

    /**
     * @param language of the list of rejected rows
     * @throws com.duebook.sheets.SheetFault when it is no table that can be read
     */
    @Transactional
    public UUID upload(ImportKind kind, String fileName, Path file, Locale language) throws IOException {
        access.require(Right.IMPORT);
        var preview = look(kind, fileName, file, null, language);
        var run = runs.save(new ImportRun(kind, fileName, language, tenancy.actor().name(), clock.instant()));
        files.add(run.id(), file, json.writeValueAsString(preview));
        return run.id();
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
        access.require(Right.IMPORT);
        var run = required(id);
        run.requireNotStarted();
        var preview = files.with(id, file -> look(run.kind(), run.fileName(), file, table, run.language()));
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
        access.require(Right.IMPORT);
        requireComplete(mapping);
        var run = required(id);
        var task = tasks.start(TryOutWork.KIND, run.fileName());
        run.check(json.writeValueAsString(mapping), task);
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
        access.require(Right.IMPORT);
        requireComplete(mapping);
        var run = required(id);
        run.requireNotStarted();
        var task = tasks.start(ImportWork.KIND, run.fileName());
        run.start(json.writeValueAsString(mapping), task);
        layouts.keep(mapping, preview(id).header());
        journal.record(Deed.IMPORT_STARTED, id, Details.none().with(Fact.KIND, run.kind()));
        return task;
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

    Intake<?> intake(Mapping mapping, Locale language) {
        var workspace = profiles.of(tenancy.tenant());
        return switch (mapping.kind()) {
            case INVOICES, PAYMENTS -> new InvoiceIntake(mapping, invoices, new Parties(customers), workspace,
                    new InvoiceReader(mapping, workspace, today.date(), lineTexts(language)), language, today.date());
            case CUSTOMERS -> new CustomerIntake(new Parties(customers), workspace);
        };
    }

    private LineTexts lineTexts(Locale language) {
        return new LineTexts(texts.get("imports.line", language), texts.get("imports.line.rest", language));
    }

    private Optional<ImportView.Check> check(ImportRun run) {
        return Optional.ofNullable(run.check()).map(task -> new ImportView.Check(
                task, json.readValue(Objects.requireNonNull(run.mapping()), Mapping.class)));
    }

    private Preview look(ImportKind kind, String fileName, Path file, @Nullable HeaderRow chosen, Locale language) {
        var workspace = profiles.of(tenancy.tenant());
        var languages = DateVotes.preferred(workspace.locale(), workspace.region().locale(language), language);
        var look = work.call(() -> look(kind, fileName, file, new Letters(languages, chosen == null ? null : chosen.charset())));
        var head = work.call(() -> look.head(chosen));
        var before = layouts.find(kind, head.header());
        var other = chosen != null ? Optional.<String>empty() : before.map(Mapping::table).map(HeaderRow::charset)
                .filter(charset -> !charset.equals(head.place().charset()) && look.canBe(charset));
        return other.isPresent() ? look(kind, fileName, file, head.place().with(other.get()), language)
                : work.call(() -> look.preview(head, before));
    }

    private static FileLook look(ImportKind kind, String fileName, Path file, Letters letters) {
        return new FileLook(kind, fileName, SheetReader.open(file, fileName, letters), letters.likely());
    }

    private static void requireComplete(Mapping mapping) {
        if (!mapping.missing().isEmpty()) {
            throw new Refusal("imports.refusal.incomplete");
        }
    }

    private ImportRun required(UUID id) {
        return runs.findById(id).orElseThrow(NotFound::new);
    }
}
