package com.duebook.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.ImportKind;
import com.duebook.jobs.TaskState;
import com.duebook.jobs.Tasks;
import com.duebook.jobs.WorkQueue;
import com.duebook.support.IntegrationTest;
import com.duebook.support.JobsOnTheSpot;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.event.TransactionalApplicationListener;

/** What is left of an import: when somebody cancelled it, and of the rows that it did not take. */
@IntegrationTest
class ImportEndsTest {

    private static final int ROWS = 3 * ImportReader.BATCH + 500;

    @Autowired Imports imports;
    @Autowired Tasks tasks;
    @Autowired JobsOnTheSpot jobs;
    @Autowired WorkQueue queue;
    @Autowired TenantJdbc jdbc;
    @Autowired Tenancy tenancy;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired ConfigurableApplicationContext application;
    @TempDir Path folder;

    private final TransactionalApplicationListener<PayloadApplicationEvent<Object>> watcher =
            TransactionalApplicationListener.forPayload(this::changed);
    private volatile Runnable onReport = () -> {};

    UUID acme;
    UUID bolt;
    Actor finance;

    @BeforeEach
    void twoWorkspaces() {
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        finance = workspaces.member(acme, Role.FINANCE);
        application.addApplicationListener(watcher);
    }

    @AfterEach
    void lookAway() {
        application.removeApplicationListener(watcher);
        clock.reset();
    }

    private void changed(Object event) {
        if (event instanceof Changed changed && changed.topic().equals(Tasks.TOPIC)) {
            onReport.run();
        }
    }

    @Test
    void aCancelledOneKeepsWholeBatchesAndSaysHowMany() {
        var run = upload(customers());
        var mapping = as(() -> imports.preview(run)).guess();
        var task = as(() -> imports.start(run, mapping));
        var reports = new int[1];
        onReport = () -> {
            clock.advance(Duration.ofSeconds(1));
            if (++reports[0] == 3) {
                elsewhere(() -> tasks.cancel(task));
            }
        };

        queue.drain();

        assertThat(as(() -> tasks.view(task)).state()).isEqualTo(TaskState.CANCELLED);
        var kept = as(() -> jdbc.sql("select count(*) from customer c where c.tenant_id = :tenant")
                .query(Integer.class).single());
        assertThat(kept).isPositive().isLessThan(ROWS).satisfies(count -> assertThat(count % ImportReader.BATCH).isZero());
        assertThat(as(() -> imports.view(run)).counts()).hasValueSatisfying(
                counts -> assertThat(counts.toString()).contains(kept.toString()));

        onReport = () -> {};
        var again = as(() -> imports.start(upload(customers()), mapping));
        queue.drain();
        assertThat(as(() -> tasks.view(again)).state()).isEqualTo(TaskState.DONE);
        assertThat(as(() -> jdbc.sql("select count(*) from customer c where c.tenant_id = :tenant")
                .query(Integer.class).single())).isEqualTo(ROWS);
    }

    /** As after a kill: nothing but what was committed is left, and another worker takes the run over. */
    @Test
    void oneThatWasTakenOverTellsWhatBothWorkersDid() {
        var run = upload(customers().replace("C-7,", "C-7777777777777777777777777777777777777777777777777777777777777777777,"));
        var mapping = as(() -> imports.preview(run)).guess();
        var task = as(() -> imports.start(run, mapping));
        var reports = new int[1];
        onReport = () -> {
            clock.advance(Duration.ofSeconds(1));
            if (++reports[0] == 3) {
                clock.kill(new Killed());
            }
        };
        assertThatThrownBy(queue::drain).isInstanceOf(Killed.class);
        clock.revive();
        assertThat(reports[0]).isEqualTo(3);
        onReport = () -> {};
        assertThat(customersOf(acme)).isPositive().isLessThan(ROWS - 1);

        clock.advance(Duration.ofMinutes(5));
        queue.drain();
        assertThat(as(() -> tasks.view(task)).state()).as("handed over once").isEqualTo(TaskState.RUNNING);
        jobs.takeOver(task);

        assertThat(as(() -> tasks.view(task)).state()).isEqualTo(TaskState.DONE);
        assertThat(customersOf(acme)).isEqualTo(ROWS - 1);
        assertThat(as(() -> imports.view(run)).counts()).contains(new Counts(ROWS, ROWS - 1, 0, 1, ROWS - 1, Map.of()));
        assertThat(new String(as(() -> imports.rejects(run)).orElseThrow(), StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    private int customersOf(UUID workspace) {
        return tenancy.callAs(workspace, finance, () -> jdbc.sql("select count(*) from customer c where c.tenant_id = :tenant")
                .query(Integer.class).single());
    }

    @Test
    void aDryRunThatWasStoppedFindsNothingAndChangesNothing() {
        var run = upload(customers());
        var mapping = as(() -> imports.preview(run)).guess();
        var check = as(() -> imports.tryOut(run, mapping));
        onReport = () -> {
            clock.advance(Duration.ofSeconds(1));
            if (as(() -> tasks.view(check)).state() == TaskState.RUNNING) {
                elsewhere(() -> tasks.cancel(check));
            }
        };

        queue.drain();

        assertThat(as(() -> tasks.view(check)).state()).isEqualTo(TaskState.CANCELLED);
        assertThat(as(() -> imports.findings(run))).isEmpty();
    }

    @Test
    void onlyTheNewestDryRunCountsAndIsFoundAgain() {
        var run = upload("Customer reference,Name,Other name\nC-1,Harbor Foods,\n");
        var guess = as(() -> imports.preview(run)).guess();
        var other = guess.with(Map.of(ImportField.NAME, 2));
        as(() -> imports.tryOut(run, guess));
        queue.drain();
        assertThat(as(() -> imports.findings(run)).orElseThrow().faults()).isEmpty();

        as(() -> imports.tryOut(run, guess));
        var newest = as(() -> imports.tryOut(run, other));
        assertThat(as(() -> imports.findings(run))).isEmpty();
        queue.drain();

        assertThat(as(() -> imports.findings(run)).orElseThrow().faults()).singleElement()
                .satisfies(fault -> assertThat(fault.key()).isEqualTo("imports.fault.missing"));
        assertThat(as(() -> imports.view(run)).check()).contains(new ImportView.Check(newest, other));
        assertThat(as(imports::recent)).extracting(ImportBrief::id).containsExactly(run);
        assertThat(tenancy.callAs(bolt, Actor.SYSTEM, imports::recent)).isEmpty();
        assertThat(as(() -> jdbc.sql("select count(*) from customer c where c.tenant_id = :tenant")
                .query(Integer.class).single())).isZero();
    }

    @Test
    void theRowsThatWereNotTakenComeBackAsTheyWereWithLineAndReason() {
        var run = upload("""
                Customer reference,Name,Email
                C-1,Harbor Foods,ap@harbor.example
                C-2,,ap@nobody.example
                C-3,"Müller, Söhne",no address
                """);

        var mapping = as(() -> imports.preview(run)).guess();
        as(() -> imports.start(run, mapping));
        queue.drain();

        var lines = new String(as(() -> imports.rejects(run)).orElseThrow(), StandardCharsets.UTF_8)
                .replace("\uFEFF", "").lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("Customer reference,Name,Email,");
        assertThat(lines.get(1)).startsWith("C-2,,ap@nobody.example,3,");
        assertThat(lines.get(2)).startsWith("C-3,\"Müller, Söhne\",no address,4,");
        assertThat(tenancy.callAs(bolt, Actor.SYSTEM, () -> jdbc.sql(
                "select count(*) from customer c where c.tenant_id = :tenant").query(Integer.class).single())).isZero();
    }

    private static String customers() {
        return "Customer reference,Name\n" + IntStream.range(0, ROWS)
                .mapToObj("C-%1$d,Customer %1$d\n"::formatted).collect(Collectors.joining());
    }

    private UUID upload(String text) {
        return as(() -> {
            try {
                return imports.upload(ImportKind.CUSTOMERS, "customers.csv",
                        Files.writeString(folder.resolve("customers.csv"), text), Locale.ENGLISH);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** As somebody does on a screen meanwhile. */
    private void elsewhere(Runnable work) {
        try {
            Thread.ofVirtual().start(() -> tenancy.runAs(acme, finance, work)).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T as(Supplier<T> work) {
        return tenancy.callAs(acme, finance, work);
    }

    private static final class Killed extends Error {}
}
