package com.duebook.audit.verify;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.audit.JournalPages;
import com.duebook.audit.chain.WrongRow;
import com.duebook.ledger.Instalment;
import com.duebook.ledger.DueKind;
import com.duebook.ledger.NewCharge;
import com.duebook.payments.PaymentFixture;
import com.duebook.payments.Share;
import com.duebook.receivables.Books;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.charge.Charges;
import com.duebook.receivables.takeover.IssuedInvoice;
import com.duebook.receivables.takeover.IssuedInvoices;
import com.duebook.receivables.takeover.TakeoverOutcome;
import com.duebook.receivables.takeover.UnappliedCredit;
import com.duebook.receivables.takeover.UnappliedCredit.Kind;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An amount that was changed behind Duebook's back is found and its row named, by the program and on the screen. */
@IntegrationTest
class VerifyBooksTest {

    static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    @Autowired TestWorkspaces workspaces;
    @Autowired Books books;
    @Autowired PaymentFixture fixture;
    @Autowired Tenancy tenancy;
    @Autowired Receivables receivables;
    @Autowired Charges charges;
    @Autowired IssuedInvoices imported;
    @Autowired JournalPages pages;
    @Autowired DataSource source;
    @Autowired TransactionTemplate transaction;
    @Autowired Environment environment;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void booksWithAllKindsOfEntries() {
        acme = booked("Acme");
        bolt = booked("Bolt");
    }

    @Test
    void areAsTheJournalSays() {
        assertThat(onScreen(acme)).isEmpty();
        assertThat(said(acme)).singleElement().asString().contains("verified up to entry");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "update ledger_entry set amount_minor = amount_minor + 1 where kind = 'ISSUED'; ledger_entry; CHANGED",
        "update ledger_entry set amount_minor = amount_minor + 1 where kind = 'RECEIVED'; ledger_entry; CHANGED",
        "update ledger_entry set booked_on = date_add(booked_on, interval 1 day) where kind = 'ALLOCATED'; ledger_entry; CHANGED",
        "update ledger_entry set recorded_at = date_add(recorded_at, interval 1 microsecond) where kind = 'CREDITED'; ledger_entry; CHANGED",
        "update ledger_entry set currency = 'USD' where kind = 'ISSUED'; ledger_entry; CHANGED",
        "delete from ledger_entry where kind = 'ALLOCATED'; ledger_entry; NOT_AS_SEALED",
        "update ledger_entry set seal = null, booking_id = null where kind = 'ALLOCATED'; ledger_entry; NOT_AS_SEALED",
        "update payment set amount_minor = amount_minor + 1; payment.amount_minor; NOT_THE_LEDGERS",
        "update payment set unallocated_minor = unallocated_minor - 1 where unallocated_minor > 0; payment.unallocated_minor; NOT_THE_LEDGERS",
        "update invoice set open_minor = open_minor - 1 where open_minor > 0; invoice.open_minor; NOT_THE_LEDGERS",
        "update due_item set amount_minor = amount_minor + 1; due_item.amount_minor; NOT_THE_LEDGERS",
        "update due_item set kind = 'INTEREST' where kind = 'FEE'; due_item.amount_minor; NOT_THE_LEDGERS",
        "update invoice set total_minor = total_minor + 1 where kind = 'INVOICE'; invoice.total_minor; NOT_THE_LEDGERS",
        "update invoice set total_minor = total_minor + 1 where kind = 'CREDIT_NOTE'; invoice.total_minor of a credit note; NOT_THE_LEDGERS",
        "update ledger_day set sales_minor = sales_minor + 1; ledger_day; NOT_THE_LEDGERS",
        "update open_day set open_minor = open_minor + 1 where open_minor > 0; open_day; NOT_THE_LEDGERS"
    })
    void findWhatWasChanged(String statement, String table, WrongRow.Reason reason) {
        assertThat(manipulate(statement + (statement.contains("where") ? " and" : " where") + " tenant_id = ?")).isPositive();

        assertThat(onScreen(acme)).anyMatch(row -> row.table().equals(table) && row.reason() == reason);
        assertThat(said(acme)).anyMatch(line -> line.contains("BOOKS: " + table + " of "));
        assertThat(onScreen(bolt)).isEmpty();
    }

    @Test
    void nameTheRow() {
        manipulate("update ledger_entry set amount_minor = 9999 where kind = 'RECEIVED' and tenant_id = ?");
        var id = Ids.uuid(sql("select id from ledger_entry where kind = 'RECEIVED' and amount_minor = 9999 and tenant_id = ? limit 1")
                .param(Ids.bytes(acme)).query(byte[].class).single());

        assertThat(said(acme))
                .contains("workspace " + acme + ": BOOKS: ledger_entry of " + id + " is 9999, which is not what the journal sealed");
    }

    /** With a seal of its own, as it was made at first, and all that is added up brought in line: only the journal knows better. */
    @Test
    void findAnEntryThatWasSealedAnew() {
        manipulate("""
                update ledger_entry e set e.amount_minor = e.amount_minor + 1, e.seal = unhex(sha2(concat_ws('|', hex(e.tenant_id),
                  hex(e.id), e.kind, e.debit, e.credit, hex(e.customer_id), coalesce(hex(e.invoice_id), ''),
                  coalesce(hex(e.payment_id), ''), coalesce(hex(e.credit_note_id), ''), coalesce(hex(e.reverses_id), ''),
                  e.currency, e.amount_minor, e.booked_on, timestampdiff(microsecond, '1970-01-01', e.recorded_at)), 256))
                where e.kind = 'ISSUED' and e.tenant_id = ?""");

        assertThat(onScreen(acme)).extracting(WrongRow::reason).contains(WrongRow.Reason.NOT_AS_SEALED)
                .doesNotContain(WrongRow.Reason.CHANGED);
    }

    /** Moved from one instalment to the other of its invoice, with all that is added up brought in line. */
    @Test
    void findAnEntryThatWasMovedToAnotherItemOfItsInvoice() {
        assertThat(manipulate("""
                update ledger_entry e join due_item d on d.tenant_id = e.tenant_id and d.id = e.item_id
                join due_item o on o.tenant_id = d.tenant_id and o.invoice_id = d.invoice_id and o.position = 2
                set e.item_id = o.id, d.open_minor = d.amount_minor, d.settled_on = null, o.open_minor = 0, o.settled_on = e.booked_on
                where e.kind = 'ALLOCATED' and e.tenant_id = ?""")).isPositive();

        assertThat(onScreen(acme)).extracting(WrongRow::reason).contains(WrongRow.Reason.CHANGED);
        assertThat(onScreen(acme)).extracting(WrongRow::table).doesNotContain("due_item.open_minor");
    }

    @Test
    void findAnEntryThatWasPutBeside() {
        manipulate("""
                insert into ledger_entry (tenant_id, id, version, kind, debit, credit, customer_id, payment_id, currency,
                  amount_minor, booked_on, recorded_at, actor, booking_id, seal)
                select tenant_id, unhex(replace(uuid(), '-', '')), 0, kind, debit, credit, customer_id, payment_id, currency, 5,
                  booked_on, recorded_at, actor, booking_id, seal from ledger_entry where kind = 'RECEIVED' and tenant_id = ?""");

        assertThat(onScreen(acme)).extracting(WrongRow::reason).contains(WrongRow.Reason.NOT_AS_SEALED, WrongRow.Reason.CHANGED);
    }

    private UUID booked(String name) {
        var workspace = workspaces.open(name);
        var customer = books.customer(workspace, "Harbor Ltd");
        var invoice = books.issued(workspace, customer, eur(10_000));
        books.issued(workspace, customer, eur(7_000));
        fixture.paid(workspace, customer, eur(9_000), new Share(invoice, eur(4_000)));
        var parts = books.issued(workspace, customer,
                List.of(new Instalment(FIRST, eur(2_000)), new Instalment(FIRST.plusDays(30), eur(2_000))));
        fixture.paid(workspace, customer, eur(2_000), new Share(parts, eur(2_000)));
        workspaces.in(workspace, () -> charges.charge(new NewCharge(DueKind.FEE, customer, invoice, eur(500), FIRST), "reminder"));
        workspaces.in(workspace, () -> receivables.credit(invoice, Books.part(30)));
        workspaces.in(workspace, () -> imported.add(List.of(
                new IssuedInvoice(customer, "X-1", Books.EUR, DAY, DAY, line(), false, TakeoverOutcome.OPEN),
                new IssuedInvoice(customer, "X-2", Books.EUR, DAY, DAY, line(), false, TakeoverOutcome.paid(DAY)))));
        workspaces.in(workspace, () -> {
            imported.addCredits(List.of(
                    new UnappliedCredit(customer, Kind.CREDIT_NOTE, "CN-1", eur(5_000), eur(3_000), DAY, "As issued"),
                    new UnappliedCredit(customer, Kind.PAYMENT, "PMT-1", eur(400), eur(400), DAY, "As issued")));
            return true;
        });
        return workspace;
    }

    private static List<LineDetails> line() {
        return List.of(new LineDetails("Service", BigDecimal.ONE, BigDecimal.valueOf(100), BigDecimal.valueOf(19)));
    }

    private List<WrongRow> onScreen(UUID workspace) {
        return workspaces.in(workspace, () -> pages.verify().books());
    }

    private List<String> said(UUID workspace) {
        var bytes = new ByteArrayOutputStream();
        var variables = new HashMap<String, String>();
        variables.put("DUEBOOK_DATABASE_URL", environment.getRequiredProperty("duebook.database.url"));
        variables.put("DUEBOOK_DATABASE_USER", environment.getRequiredProperty("duebook.database.user"));
        variables.put("DUEBOOK_DATABASE_PASSWORD", environment.getRequiredProperty("duebook.database.password"));
        new VerifyAudit(variables, new PrintStream(bytes, true, StandardCharsets.UTF_8)).run(List.of());
        return bytes.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains(workspace.toString())).toList();
    }

    private int manipulate(String statement) {
        return tenancy.onPlatform(() -> Objects.requireNonNull(
                transaction.execute(status -> sql(statement).param(Ids.bytes(acme)).update())));
    }

    /** Past all walls. */
    private JdbcClient.StatementSpec sql(String statement) {
        return JdbcClient.create(source).sql(statement);
    }
}
