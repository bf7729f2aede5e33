package com.duebook.imports;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.credit.cover.Covers;
import com.duebook.credit.cover.CreditCovers;
import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Mapping;
import com.duebook.jobs.WorkQueue;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.TenantJdbc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Open invoices of a file with longer terms than an insurer covers are told by their rows, and wait for somebody who decides on credit. */
@IntegrationTest
class UncoveredInvoicesTest extends TwoWorkspaces {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String FILE = """
            Invoice number,Customer,Invoice date,Due date,Amount,Open,Currency
            A-1,Harbor Ltd,2026-11-01,2027-01-30,100.00,100.00,EUR
            A-2,Harbor Ltd,2026-11-01,2027-01-31,100.00,60.00,EUR
            A-3,Harbor Ltd,2026-08-01,2026-11-01,100.00,0.00,EUR
            A-4,Newcomer,2026-11-01,2027-06-30,100.00,100.00,EUR
            A-5,Harbor Ltd,2026-01-01,2026-06-30,100.00,100.00,EUR
            """;

    @Autowired HandIn handIn;
    @Autowired Books books;
    @Autowired CreditCovers covers;
    @Autowired Imports imports;
    @Autowired WorkQueue queue;
    @Autowired TenantJdbc jdbc;
    @TempDir Path folder;

    @BeforeEach
    void insured() {
        var harbor = books.customer(acme, "Harbor Ltd");
        workspaces.in(acme, () -> covers.record(Ids.next(), harbor, Covers.insured(eur(50_000_00), TODAY.minusDays(60), null)));
    }

    @Test
    void areFaultsOfTheirRows() {
        var result = handIn.csv(acme, ImportKind.INVOICES, FILE);

        assertThat(result.faults())
                .containsExactly("3 | Due date | 2027-01-31 | Credit Insurance plc covers EUR 45,000.00 under policy P-77"
                        .replace("EUR 4", "EUR\u00a04")
                        + " for terms of at most 90 days; with 91 days that cover is lost. Somebody who decides on"
                        + " credit can take it in all the same.");
        assertThat(result.counts().added()).isEqualTo(4);
    }

    @Test
    void areTakenWhereSomebodyWhoDecidesSaysSoAndTheJournalTellsIt() throws IOException {
        var owner = workspaces.member(acme, Role.OWNER);
        var finance = workspaces.member(acme, Role.FINANCE);
        var run = workspaces.in(acme, this::uploaded);
        var mapping = workspaces.in(acme, () -> imports.preview(run)).guess().takingUncovered(true);

        assertThat(workspaces.as(acme, finance, imports::mayTakeUncovered)).isFalse();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> start(finance, run, mapping));
        assertThat(workspaces.as(acme, owner, imports::mayTakeUncovered)).isTrue();
        start(owner, run, mapping);
        queue.drain();

        assertThat(workspaces.in(acme, () -> imports.view(run)).counts().orElseThrow().added()).isEqualTo(5);
        assertThat(workspaces.in(acme, () -> jdbc.sql("select i.number from audit_entry a join invoice i on i.tenant_id = a.tenant_id"
                + " and i.id = a.subject_id where a.tenant_id = :tenant and a.deed = 'CREDIT_COVER_LOST'").query(String.class).list()))
                .containsExactly("A-2");
    }

    private UUID start(Actor member, UUID run, Mapping mapping) {
        return workspaces.as(acme, member, () -> imports.start(run, mapping));
    }

    private UUID uploaded() {
        try {
            return imports.upload(ImportKind.INVOICES, "in.csv", Files.writeString(folder.resolve("in.csv"), FILE), Locale.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
