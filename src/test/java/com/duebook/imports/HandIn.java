package com.duebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.imports.format.Question;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.RowFault;
import com.duebook.jobs.TaskState;
import com.duebook.jobs.Tasks;
import com.duebook.jobs.WorkQueue;
import com.duebook.support.TestWorkspaces;
import com.duebook.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Hands a file in as somebody does on the screen: as it is guessed, tried out, then taken in. */
@Component
public class HandIn {

    private final Imports imports;
    private final Tasks tasks;
    private final WorkQueue queue;
    private final TestWorkspaces workspaces;
    private final Texts texts;

    HandIn(Imports imports, Tasks tasks, WorkQueue queue, TestWorkspaces workspaces, Texts texts) {
        this.imports = imports;
        this.tasks = tasks;
        this.queue = queue;
        this.workspaces = workspaces;
        this.texts = texts;
    }

    /**
     * What became of a file.
     *
     * @param faults such as {@code 3 | Amount | 12x | is no amount}
     * @param rejects the file of rows that were not taken, empty when all were
     */
    public record Result(Counts counts, List<String> faults, String rejects) {}

    public Result csv(UUID workspace, ImportKind kind, String text) {
        return file(workspace, kind, "in.csv", text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Payments, also those that seem to be here already. */
    public Result csvOfAlike(UUID workspace, String text) {
        return file(workspace, ImportKind.PAYMENTS, "in.csv", text.getBytes(StandardCharsets.UTF_8), Map.of(), true);
    }

    /** In euros, where the file does not say it. @param chosen headers of fields that the guess leaves to the user */
    public Result file(UUID workspace, ImportKind kind, String name, byte[] content, Map<ImportField, String> chosen) {
        return file(workspace, kind, name, content, chosen, false);
    }

    private Result file(UUID workspace, ImportKind kind, String name, byte[] content, Map<ImportField, String> chosen, boolean takesAlike) {
        var run = upload(workspace, kind, name, content);
        var preview = workspaces.in(workspace, () -> imports.preview(run));
        var guess = preview.guess();
        var columns = chosen.entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey, field -> preview.header().indexOf(field.getValue())));
        guess.columns().forEach(columns::putIfAbsent);
        var currency = preview.questions().contains(Question.CURRENCY) ? Currency.getInstance("EUR") : guess.currency();
        var mapping = guess.with(columns).with(guess.dates(), guess.decimals(), currency).takingAlike(takesAlike);
        workspaces.in(workspace, () -> imports.tryOut(run, mapping));
        queue.drain();
        var dry = workspaces.in(workspace, () -> imports.findings(run)).orElseThrow();
        var task = workspaces.in(workspace, () -> imports.start(run, mapping));
        queue.drain();
        assertThat(workspaces.in(workspace, () -> tasks.view(task)).state()).isEqualTo(TaskState.DONE);
        var done = workspaces.in(workspace, () -> imports.view(run)).counts().orElseThrow();
        assertThat(done).as("what was tried is what is done").isEqualTo(dry.counts());
        return new Result(done, dry.faults().stream().map(this::text).toList(),
                workspaces.in(workspace, () -> imports.rejects(run))
                        .map(rejects -> new String(rejects, StandardCharsets.UTF_8)).orElse(""));
    }

    private UUID upload(UUID workspace, ImportKind kind, String name, byte[] content) {
        try {
            var file = Files.createTempFile("hand-in", name);
            try {
                Files.write(file, content);
                return workspaces.in(workspace, () -> stored(kind, name, file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID stored(ImportKind kind, String name, Path file) {
        try {
            return imports.upload(kind, name, file, Locale.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(RowFault fault) {
        return "%d | %s | %s | %s".formatted(fault.line(), fault.column(), fault.value(),
                texts.get(fault.key(), Locale.ENGLISH, fault.arguments()));
    }
}
