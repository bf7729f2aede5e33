package com.duebook.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.duebook.imports.format.DateOrder;
import com.duebook.imports.format.Question;
import com.duebook.imports.life.Became;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Mapping;
import com.duebook.imports.table.Preview;
import com.duebook.jobs.TaskState;
import com.duebook.jobs.Tasks;
import com.duebook.jobs.WorkQueue;
import com.duebook.receivables.summary.LedgerCheck;
import com.duebook.sheets.SheetReader;
import com.duebook.sheets.SheetReader.Letters;
import com.duebook.support.IntegrationTest;
import com.duebook.support.SharedData;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The public receivables data set of IBM goes in as it is: 2,466 invoices of 100 customers, 2012 to 2014. */
@IntegrationTest
class PublicInvoicesTest {

    @Autowired Imports imports;
    @Autowired Tasks tasks;
    @Autowired WorkQueue queue;
    @Autowired LedgerCheck ledger;
    @Autowired TenantJdbc jdbc;
    @Autowired Tenancy tenancy;
    @Autowired TestWorkspaces workspaces;

    UUID acme = UUID.randomUUID();
    Actor finance = Actor.SYSTEM;
    Path file = Path.of("");

    @BeforeEach
    void file() {
        var found = SharedData.find("ibm-accounts-receivable.csv");
        assumeThat(found).as("the public data set is not here; put it into ../shared/data").isPresent();
        file = found.orElseThrow();
        acme = workspaces.open("Acme");
        finance = workspaces.member(acme, Role.FINANCE);
        workspaces.open("Bolt");
    }

    @Test
    void goesInAsItIs() {
        var run = upload();
        var guess = as(() -> imports.preview(run));
        assertThat(guess.questions()).containsExactly(Question.CURRENCY);
        assertThat(guess.guess().dates()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(guess.guess().columns()).isEqualTo(Map.of(
                ImportField.REFERENCE, 1, ImportField.NUMBER, 3, ImportField.ISSUED_ON, 4, ImportField.DUE_ON, 5,
                ImportField.AMOUNT, 6, ImportField.DISPUTED, 7, ImportField.SETTLED_ON, 8));

        as(() -> imports.tryOut(run, inEuro(guess)));
        queue.drain();
        var dry = as(() -> imports.findings(run)).orElseThrow();
        assertThat(dry.faults()).isEmpty();
        assertThat(dry.counts()).isEqualTo(new Counts(2466, 2466, 0, 0, 100,
                Map.of("EUR", 14_770_318L), Map.of(), Map.of(), Map.of(Became.PAID, 2466L), 0, Map.of(), LocalDate.parse("2012-01-03")));
        assertThat(number("select count(*) from invoice i where i.tenant_id = :tenant")).isZero();

        assertThat(run(run, inEuro(guess))).contains(dry.counts());
        assertThat(as(() -> imports.rejects(run))).isEmpty();
        assertThat(as(ledger::differences).none()).isTrue();

        assertThat(number("select count(*) from customer c where c.tenant_id = :tenant")).isEqualTo(100);
        assertThat(number("select sum(i.total_minor) from invoice i where i.tenant_id = :tenant")).isEqualTo(14_770_318);
        assertThat(number("""
                select count(*) from invoice i where i.tenant_id = :tenant and i.paid_on > i.due_on""")).isEqualTo(877);
        assertThat(decimal("""
                select round(avg(greatest(datediff(i.paid_on, i.due_on), 0)), 2) from invoice i
                where i.tenant_id = :tenant""")).isEqualByComparingTo("3.44");
        assertThat(decimal("""
                select round(avg(datediff(i.paid_on, i.issued_on)), 3) from invoice i
                where i.tenant_id = :tenant""")).isEqualByComparingTo("26.445");
        assertThat(number("select count(*) from invoice i where i.tenant_id = :tenant and i.disputed"))
                .isEqualTo(disputedInTheFile());
        assertThat(number("select count(*) from payment p where p.tenant_id = :tenant")).isEqualTo(2466);
    }

    @Test
    void agesAsOfAPastDate() {
        var run = upload();
        run(run, inEuro(as(() -> imports.preview(run))));

        assertThat(ageing("")).containsExactly(88L, 502_922L);
        assertThat(ageing("and i.due_on >= '2013-09-30'")).containsExactly(81L, 456_374L);
        assertThat(ageing("and i.due_on between '2013-08-31' and '2013-09-29'")).containsExactly(7L, 46_548L);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var first = upload();
        run(first, inEuro(as(() -> imports.preview(first))));
        var second = upload();

        assertThat(run(second, inEuro(as(() -> imports.preview(second)))))
                .contains(new Counts(2466, 0, 2466, 0, 0, Map.of()));
        assertThat(number("select count(*) from ledger_entry e where e.tenant_id = :tenant")).isEqualTo(3 * 2466);
    }

    private Optional<Counts> run(UUID run, Mapping mapping) {
        var task = as(() -> imports.start(run, mapping));
        queue.drain();
        assertThat(as(() -> tasks.view(task)).state()).isEqualTo(TaskState.DONE);
        return as(() -> imports.view(run)).counts();
    }

    /** The data set does not say in which money it is. */
    private static Mapping inEuro(Preview preview) {
        var guess = preview.guess();
        return guess.with(guess.dates(), guess.decimals(), Currency.getInstance("EUR"));
    }

    private UUID upload() {
        return as(() -> {
            try {
                return imports.upload(ImportKind.INVOICES, "receivables.csv", file, Locale.ENGLISH);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<Long> ageing(String bucket) {
        return as(() -> jdbc.sql("""
                        select count(*), coalesce(sum(i.total_minor), 0) from invoice i
                        where i.tenant_id = :tenant and i.issued_on <= '2013-09-30' and i.paid_on > '2013-09-30' %s"""
                .formatted(bucket))
                .query((row, number) -> List.of(row.getLong(1), row.getLong(2)))
                .single());
    }

    private long disputedInTheFile() {
        var count = new AtomicLong();
        SheetReader.open(file, "", new Letters(List.of(), null)).rows(0, (line, cells) -> {
            count.addAndGet(cells.get(7).text().equals("Yes") ? 1 : 0);
            return true;
        });
        return count.get();
    }

    private long number(String sql) {
        return as(() -> jdbc.sql(sql).query(Long.class).single());
    }

    private BigDecimal decimal(String sql) {
        return as(() -> jdbc.sql(sql).query(BigDecimal.class).single());
    }

    private <T> T as(Supplier<T> work) {
        return tenancy.callAs(acme, finance, work);
    }
}
