package com.duebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.imports.format.DateOrder;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Preview;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody chose for a file is what the next one with the same columns begins with, in the same workspace only. */
@IntegrationTest
class RememberedLayoutTest {

    private static final String HEADER = "Nr.,Whom,When,Owed\n";
    private static final Currency USD = Currency.getInstance("USD");

    @Autowired Imports imports;
    @Autowired TestWorkspaces workspaces;
    @TempDir Path folder;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        start(acme, HEADER + "A-1,Harbor Foods,01/02/2026,12.50\n", DateOrder.DAY_FIRST);
    }

    @Test
    void isWhatTheNextFileBeginsWith() {
        var next = preview(acme, HEADER + "A-2,Harbor Foods,03/04/2026,7\n");

        assertThat(next.isRemembered()).isTrue();
        assertThat(next.questions()).isEmpty();
        assertThat(next.guess().columns()).isEqualTo(columns());
        assertThat(next.guess().dates()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(next.guess().currency()).isEqualTo(USD);
    }

    @Test
    void doesNotSpeakAgainstWhatTheFileSaysItself() {
        var next = preview(acme, "Number,Customer,Invoice date,Amount\nA-2,Harbor Foods,03/31/2026,CHF 7\n");
        start(acme, "Number,Customer,Invoice date,Amount\nA-3,Harbor Foods,01/02/2026,7\n", DateOrder.DAY_FIRST);
        var after = preview(acme, "Number,Customer,Invoice date,Amount\nA-2,Harbor Foods,03/31/2026,CHF 7\n");

        assertThat(after.isRemembered()).isTrue();
        assertThat(after.guess().dates()).isEqualTo(next.guess().dates()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(after.guess().currency()).isEqualTo(Currency.getInstance("CHF"));
    }

    @Test
    void isTheLatestChoice() {
        start(acme, HEADER + "A-3,Harbor Foods,01/02/2026,12.50\n", DateOrder.MONTH_FIRST);

        assertThat(preview(acme, HEADER + "A-4,Harbor Foods,03/04/2026,7\n").guess().dates()).isEqualTo(DateOrder.MONTH_FIRST);
    }

    @Test
    void isNothingToAnotherWorkspaceHeaderOrKind() {
        assertThat(preview(bolt, HEADER + "A-2,Harbor Foods,03/04/2026,7\n").isRemembered()).isFalse();
        assertThat(preview(acme, "Nr.,Whom,When,Owes\nA-2,Harbor Foods,03/04/2026,7\n").isRemembered()).isFalse();
        assertThat(preview(acme, ImportKind.CUSTOMERS, HEADER + "A-2,Harbor Foods,03/04/2026,7\n").isRemembered()).isFalse();
    }

    private void start(UUID workspace, String text, DateOrder order) {
        var run = upload(workspace, ImportKind.INVOICES, text);
        var guess = workspaces.in(workspace, () -> imports.preview(run)).guess();
        workspaces.in(workspace, () -> imports.start(run, guess.with(columns()).with(order, null, USD)));
    }

    private static Map<ImportField, Integer> columns() {
        return Map.of(ImportField.NUMBER, 0, ImportField.NAME, 1, ImportField.ISSUED_ON, 2, ImportField.AMOUNT, 3);
    }

    private Preview preview(UUID workspace, String text) {
        return preview(workspace, ImportKind.INVOICES, text);
    }

    private Preview preview(UUID workspace, ImportKind kind, String text) {
        var run = upload(workspace, kind, text);
        return workspaces.in(workspace, () -> imports.preview(run));
    }

    private UUID upload(UUID workspace, ImportKind kind, String text) {
        return workspaces.in(workspace, () -> {
            try {
                return imports.upload(kind, "in.csv", Files.writeString(folder.resolve("in.csv"), text), Locale.ENGLISH);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
