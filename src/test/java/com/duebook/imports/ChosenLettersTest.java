package com.duebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.imports.format.Question;
import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Preview;
import com.duebook.jobs.WorkQueue;
import com.duebook.sheets.TextReading;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.TenantJdbc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A file that does not say its letters: what is taken is shown, another can be chosen, and that is remembered. */
@IntegrationTest
class ChosenLettersTest {

    private static final String HEADER = "Name;Kód\n";

    @Autowired Imports imports;
    @Autowired WorkQueue queue;
    @Autowired TenantJdbc jdbc;
    @Autowired TestWorkspaces workspaces;
    @TempDir Path folder;

    UUID acme;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        workspaces.open("Bolt");
    }

    @Test
    void areAskedForWhereANameCouldBeOfTwoLanguages() {
        var preview = preview(upload(HEADER + "Győr;1\n", "windows-1250"));

        assertThat(preview.questions()).contains(Question.LETTERS);
        assertThat(preview.letters()).filteredOn(TextReading::isNear).extracting(TextReading::sample).contains("Győr", "Gyõr");
        assertThat(preview.letters().getFirst().charset()).isEqualTo(preview.guess().table().charset());
    }

    @Test
    void areTakenAsChosenAndRemembered() {
        var run = upload(HEADER + "Gyõr;1\n", "windows-1252");
        choose(run, "windows-1250");
        start(run);
        var next = preview(upload(HEADER + "Nõr;1\n", "windows-1252"));

        assertThat(names()).containsExactly("Győr");
        assertThat(next.rows().getFirst()).contains("Nőr");
        assertThat(next.questions()).doesNotContain(Question.LETTERS);
        assertThat(next.isRemembered()).isTrue();
    }

    @Test
    void ofTheLastFileAreNothingToOneThatSaysItsOwn() {
        var run = upload("Name;Code\nGyõr;1\n", "windows-1252");
        choose(run, "windows-1250");
        start(run);
        var next = preview(upload("Name;Code\nŁódź;1\n", "UTF-8"));

        assertThat(next.guess().table().charset()).isEqualTo("UTF-8");
        assertThat(next.rows().getFirst()).contains("Łódź");
    }

    private void choose(UUID run, String charset) {
        var table = preview(run).guess().table();
        var chosen = workspaces.in(acme, () -> imports.look(run, table.with(charset)));
        assertThat(chosen.questions()).doesNotContain(Question.LETTERS);
    }

    private void start(UUID run) {
        workspaces.in(acme, () -> imports.start(run, preview(run).guess()));
        queue.drain();
    }

    private List<String> names() {
        return workspaces.in(acme, () -> jdbc.sql("select c.name from customer c where c.tenant_id = :tenant").query(String.class).list());
    }

    private Preview preview(UUID run) {
        return workspaces.in(acme, () -> imports.preview(run));
    }

    private UUID upload(String text, String charset) {
        return workspaces.in(acme, () -> {
            try {
                var file = Files.write(folder.resolve("in.csv"), text.getBytes(Charset.forName(charset)));
                return imports.upload(ImportKind.CUSTOMERS, "in.csv", file, Locale.ENGLISH);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
