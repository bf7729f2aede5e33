package com.duebook.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.jobs.TaskRun;
import com.duebook.jobs.TaskState;
import com.duebook.jobs.Tasks;
import com.duebook.jobs.WorkQueue;
import com.duebook.payments.PaymentFixture;
import com.duebook.problem.NotFound;
import com.duebook.sheets.SheetFormat;
import com.duebook.sheets.SheetReader;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.problem.Denied;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.ui.Query;
import com.duebook.ui.list.Exported;
import com.duebook.workspace.Members;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.storage.StorageProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A list that is too long to wait for, from the question to the file and until it is forgotten. */
@IntegrationTest
class LongExportsTest extends TwoWorkspaces {

    static final Query OPEN = new Query(Map.of("state", "open", "q", "Harbor"));

    @Autowired LongExports exports;
    @Autowired ListedNumbers numbers;
    @Autowired List<ListExport<?>> lists;
    @Autowired ForgetExports forget;
    @Autowired ExportWork work;
    @Autowired PaymentFixture fixture;
    @Autowired Tasks tasks;
    @Autowired Members members;
    @Autowired WorkQueue queue;
    @Autowired TenantJdbc jdbc;
    @Autowired StorageProvider storage;

    @TempDir Path folder;

    Actor ada;
    Actor bob;

    @BeforeEach
    void twoMembers() {
        numbers.reset();
        ada = workspaces.member(acme, Role.FINANCE);
        bob = workspaces.member(acme, Role.FINANCE);
    }

    @Test
    void anInvoiceListIsWrittenAsItWasNarrowedForWhoeverAsked() {
        var harbor = fixture.customer(acme, "Harbor Foods");
        fixture.invoice(acme, harbor, PaymentFixture.eur(100_00));
        fixture.invoice(acme, fixture.customer(acme, "Other Ltd"), PaymentFixture.eur(1_00));
        fixture.invoice(bolt, fixture.customer(bolt, "Harbor Foods"), PaymentFixture.eur(3_00));
        var asked = workspaces.as(acme, ada, () -> exports.ask(invoices(), OPEN, Exported.of("invoices", OPEN), SheetFormat.CSV,
                Locale.SIMPLIFIED_CHINESE, LongExports.STREAMED + 1));
        assertThat(look(ada).getFirst().task().state()).isEqualTo(TaskState.WAITING);
        assertThat(count(ada)).isEqualTo(new LongExports.Count(1, 0));

        queue.drain();

        assertThat(count(ada)).isEqualTo(new LongExports.Count(1, 1));
        assertThat(look(ada)).singleElement().satisfies(mine -> {
            assertThat(mine.ready()).isTrue();
            assertThat(mine.task().state()).isEqualTo(TaskState.DONE);
            assertThat(mine.order().what().filter()).contains("q=Harbor");
        });
        assertThat(count(ada)).isEqualTo(new LongExports.Count(1, 0));
        assertThat(text(ada, asked).lines().toList()).hasSize(2)
                .first().asString().contains("编号");
        assertThat(text(ada, asked)).contains("Harbor Foods").contains("100.00").doesNotContain("Other Ltd").doesNotContain("3.00");
    }

    @Test
    void aWorkbookIsTheSameTable() throws IOException {
        var asked = ask(SheetFormat.XLSX);
        queue.drain();
        var file = folder.resolve("export.xlsx");
        Files.write(file, bytes(ada, asked));

        var read = new ArrayList<List<String>>();
        SheetReader.open(file, "export.xlsx", new SheetReader.Letters(List.of(), null)).sheets().forEach(sheet -> read.add(List.of(sheet)));

        assertThat(read).containsExactly(List.of("numbers"), List.of("About"));
    }

    /** Of another member, of another workspace, and of whoever may not export any more. */
    @Test
    void isHandedToNobodyElse() {
        var asked = ask(SheetFormat.CSV);
        queue.drain();
        var theirs = workspaces.member(bolt, Role.OWNER);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> bytes(bob, asked));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> tenancy.callAs(bolt, theirs, () -> fetched(asked)));
        assertThat(look(bob)).isEmpty();
        assertThat(text(ada, asked)).contains("3,9,");

        workspaces.in(acme, () -> {
            members.disable(Objects.requireNonNull(ada.id()));
            return true;
        });
        assertThatExceptionOfType(Denied.class).isThrownBy(() -> bytes(ada, asked));
    }

    @Test
    void isRefusedToWhoeverMayNotExportOrNotReadTheList() {
        var service = workspaces.member(acme, Role.SERVICE);
        var sales = workspaces.member(acme, Role.SALES);
        var journal = lists.stream().filter(it -> it.list().equals("journal")).findFirst().orElseThrow();

        assertThatExceptionOfType(Denied.class).isThrownBy(() -> ask(service, numbers));
        assertThatExceptionOfType(Denied.class).isThrownBy(() -> ask(sales, journal));
        assertThat(ask(ada, journal)).isNotNull();
    }

    @Test
    void isForgottenAfterSevenDays() {
        var asked = ask(SheetFormat.CSV);
        queue.drain();
        clock.advance(Duration.ofDays(7).minusSeconds(1));
        forgetAll();
        assertThat(text(ada, asked)).isNotEmpty();

        clock.advance(Duration.ofSeconds(1));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> bytes(ada, asked));
        assertThat(rows("document_part")).isPositive();
        forgetAll();

        assertThat(rows("document_part")).isZero();
        assertThat(rows("document")).isZero();
        assertThat(look(ada)).isEmpty();
    }

    @Test
    void tellsThatItCouldNotBeWritten() {
        numbers.page = last -> {
            throw new IllegalStateException("no such column");
        };
        // Asking reads the first row, which is what whoever asks may see.
        numbers.asking = true;
        ask(SheetFormat.CSV);
        numbers.asking = false;

        queue.drain();

        assertThat(count(ada)).isEqualTo(new LongExports.Count(1, 1));
        assertThat(look(ada)).singleElement().satisfies(mine -> {
            assertThat(mine.task().state()).isEqualTo(TaskState.FAILED);
            assertThat(mine.ready()).isFalse();
        });
    }

    @Test
    void leavesNothingBehindWhenItIsStopped() {
        var asked = new UUID[1];
        numbers.page = last -> {
            workspaces.in(acme, () -> {
                tasks.cancel(asked[0]);
                return true;
            });
            return numbers.of(last);
        };
        numbers.asking = true;
        asked[0] = ask(SheetFormat.CSV);
        numbers.asking = false;

        queue.drain();

        assertThat(look(ada)).singleElement().satisfies(mine -> assertThat(mine.task().state()).isEqualTo(TaskState.CANCELLED));
        assertThat(rows("document_part")).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> bytes(ada, asked[0]));
    }

    /** Whose it is and how far, as of any other task. */
    @Test
    void isAJobThatOperatorsSee() {
        var asked = ask(SheetFormat.CSV);
        queue.drain();

        var job = storage.getJobById(asked);
        assertThat(job.getState()).isEqualTo(StateName.SUCCEEDED);
        assertThat(job.getJobDetails().getJobParameterValues()).containsExactly(new TaskRun(acme, ExportWork.KIND, asked));
    }

    /** As after a process that died once the file was kept. */
    @Test
    void keepsOneFileHoweverOftenItIsWritten() {
        var asked = ask(SheetFormat.CSV);
        queue.drain();
        workspaces.in(acme, () -> jdbc.sql("update export_order set expires_at = null where tenant_id = :tenant").update());
        workspaces.in(acme, () -> jdbc.sql("update task set state = 'RUNNING' where tenant_id = :tenant").update());
        numbers.most = 5;

        tenancy.runAs(acme, () -> work.run(asked, (done, total) -> {}));

        assertThat(text(ada, asked)).contains("3,").doesNotContain("5,");
        assertThat(rows("document")).isOne();
    }

    private UUID ask(SheetFormat format) {
        return workspaces.as(acme, ada, () -> exports.ask(numbers, new Query(Map.of()), Exported.named("numbers"), format,
                Locale.ENGLISH, LongExports.STREAMED + 1));
    }

    private UUID ask(Actor who, ListExport<?> list) {
        return workspaces.as(acme, who, () -> exports.ask(list, new Query(Map.of()), Exported.named("list"), SheetFormat.CSV,
                Locale.ENGLISH, LongExports.STREAMED + 1));
    }

    private ListExport<?> invoices() {
        return lists.stream().filter(it -> it.list().equals("invoices")).findFirst().orElseThrow();
    }

    private List<LongExports.Mine> look(Actor who) {
        return workspaces.as(acme, who, exports::look);
    }

    private LongExports.Count count(Actor who) {
        return workspaces.as(acme, who, exports::count);
    }

    private void forgetAll() {
        workspaces.outside(acme, () -> {
            forget.run(LocalDate.of(2026, 11, 28));
            return true;
        });
    }

    private long rows(String table) {
        return workspaces.in(acme,
                () -> jdbc.sql("select count(*) from " + table + " where tenant_id = :tenant").query(Long.class).single());
    }

    private String text(Actor who, UUID asked) {
        return new String(bytes(who, asked), StandardCharsets.UTF_8);
    }

    private byte[] bytes(Actor who, UUID asked) {
        return tenancy.callAs(acme, who, () -> fetched(asked));
    }

    private byte[] fetched(UUID asked) {
        var read = new byte[1][];
        exports.fetch(asked, (name, format, bytes) -> read[0] = all(bytes));
        return read[0];
    }

    private static byte[] all(InputStream bytes) throws IOException {
        return bytes.readAllBytes();
    }
}
