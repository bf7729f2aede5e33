package com.duebook.payments;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.behaviour.CustomerBehaviour;
import com.duebook.ledger.open.AsOf;
import com.duebook.receivables.Books;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.InvoicePapers;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.list.InvoiceFilter;
import com.duebook.receivables.list.InvoiceList;
import com.duebook.receivables.list.InvoiceRow;
import com.duebook.receivables.list.InvoiceSet;
import com.duebook.receivables.list.InvoiceSort;
import com.duebook.receivables.takeover.IssuedInvoices;
import com.duebook.receivables.takeover.UnappliedCredit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

/** Invoices over EUR 100, issued on 1 July and due on 31 July, that money, credit notes and write-offs have settled. */
@WithFakeGateway
class SettledByTest extends OnePayer {

    @Autowired Receivables receivables;
    @Autowired InvoiceList list;
    @Autowired InvoicePapers papers;
    @Autowired CustomerBehaviour behaviour;
    @Autowired IssuedInvoices issued;
    @Autowired Credits credits;
    @Autowired DataSource database;

    final Map<String, UUID> invoices = new LinkedHashMap<>();

    @BeforeEach
    void issuedOnTheFirstOfJuly() {
        clock.set(Instant.parse("2026-07-01T10:00:00Z"));
        Stream.of("paid", "credited", "written off", "paid and credited", "paid and written off", "credited and written off",
                "paid a little and written off", "credited in part", "paid in part", "paid, then credited", "void", "open").forEach(
                        name -> invoices.put(name, fixture.invoice(acme, customer, eur(100_00))));
        clock.set(Instant.parse("2026-11-28T10:00:00Z"));
        pay("paid", 100);
        credit("credited", CreditDetails.all("damaged"));
        in(() -> receivables.writeOff(of("written off"), "gone"));
        pay("paid and credited", 40);
        credit("paid and credited", Books.part(60));
        pay("paid and written off", 99);
        in(() -> receivables.writeOff(of("paid and written off"), "fees"));
        credit("credited and written off", Books.part(60));
        in(() -> receivables.writeOff(of("credited and written off"), "gone"));
        pay("paid a little and written off", 40);
        in(() -> receivables.writeOff(of("paid a little and written off"), "gone"));
        credit("credited in part", Books.part(60));
        pay("paid in part", 60);
        pay("paid, then credited", 100);
        credit("paid, then credited", CreditDetails.all("returned"));
        in(() -> receivables.voidInvoice(of("void"), "typo"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void everyStateHasItsWord() {
        assertThat(words()).containsExactly(
                "paid PAID 100/0/0", "credited CREDITED 0/100/0", "written off WRITTEN_OFF 0/0/100",
                "paid and credited PAID 40/60/0", "paid and written off PAID 99/0/1",
                "credited and written off CREDITED 0/60/40", "paid a little and written off WRITTEN_OFF 40/0/60",
                "credited in part OVERDUE 0/60/0",
                "paid in part OVERDUE 60/0/0", "paid, then credited CREDITED 0/100/0", "void VOID 0/0/0", "open OVERDUE 0/0/0");
        clock.set(Instant.parse("2026-07-31T10:00:00Z"));
        assertThat(words()).contains("credited in part OPEN 0/60/0", "paid in part PARTLY_PAID 60/0/0");
        assertThat(fixture.differences(acme).none()).isTrue();
    }

    /** What a set holds by SQL is what the status says. */
    @Test
    void setsHoldThoseOfTheirStatus() {
        var sets = Map.of(InvoiceSet.PAID, InvoiceStatus.PAID, InvoiceSet.CREDITED, InvoiceStatus.CREDITED,
                InvoiceSet.WRITTEN_OFF, InvoiceStatus.WRITTEN_OFF, InvoiceSet.VOID, InvoiceStatus.VOID,
                InvoiceSet.CREDIT, InvoiceStatus.CREDIT_NOTE, InvoiceSet.OVERDUE, InvoiceStatus.OVERDUE);
        var all = page(InvoiceFilter.of(InvoiceSet.ALL));

        sets.forEach((set, status) -> {
            var expected = all.stream().filter(row -> row.status() == status).map(InvoiceRow::id).toList();
            assertThat(page(InvoiceFilter.of(set))).as(set.name()).extracting(InvoiceRow::id).isEqualTo(expected);
            for (var filter : List.of(InvoiceFilter.of(InvoiceSet.ALL), InvoiceFilter.ofCustomer(customer))) {
                assertThat(workspaces.in(acme, () -> list.counts(filter)).of(set)).as(set.name()).isEqualTo(expected.size());
            }
        });
        assertThat(page(InvoiceFilter.of(InvoiceSet.PARTLY))).extracting(InvoiceRow::id).containsExactly(of("paid in part"));
        assertThat(workspaces.in(acme, () -> list.counts(InvoiceFilter.of(InvoiceSet.ALL))).of(InvoiceSet.PARTLY)).isEqualTo(1);
        assertThat(page(InvoiceFilter.of(InvoiceSet.CREDITED))).hasSize(3);
    }

    /** EUR 339 on 21 November, 113 days late; 201 given up and 180 open, 120 days late. What was credited is neither. */
    @Test
    void whatWasGivenUpWasLateUntilThen() {
        clock.set(Instant.parse("2026-11-30T10:00:00Z"));
        assertThat(workspaces.in(acme, () -> behaviour.of(customer, AsOf.now(LocalDate.of(2026, 11, 28)))).currencies())
                .singleElement().satisfies(eur -> assertThat(eur.lateness()).hasValueSatisfying(
                        it -> assertThat(it.averageDaysLate()).isEqualByComparingTo("116.7042")));
        assertThat(workspaces.in(acme, () -> behaviour.lateness(customer).get("EUR")).averageDaysLate())
                .as("two days later, when 180 are two days later").isEqualByComparingTo("117.2042");
    }

    /** Which came with an import, so that there is no money behind it. */
    @Test
    void creditThatAnInvoiceTakesIsNoMoneyUntilItIsGivenBack() {
        workspaces.in(acme, () -> {
            issued.addCredits(List.of(new UnappliedCredit(customer, UnappliedCredit.Kind.CREDIT_NOTE, "CN-7", eur(100_00),
                    eur(100_00), LocalDate.of(2026, 11, 1), "Returned")));
            return true;
        });
        clock.set(Instant.parse("2026-07-31T10:00:00Z"));
        var taken = workspaces.in(acme, () -> credits.use(customer, List.of(new Share(of("open"), eur(100_00)))));
        assertThat(words()).contains("open CREDITED 0/100/0");

        credit("open", Books.part(30));
        assertThat(words()).contains("open CREDITED 0/100/0");
        assertThat(fixture.differences(acme).none()).isTrue();

        var left = new Credits.Taken(taken.getFirst().payment(), new Share(of("open"), eur(70_00)));
        in(() -> credits.giveBack(List.of(left)));
        assertThat(words()).contains("open OPEN 0/30/0");
        assertThat(fixture.differences(acme).none()).isTrue();
    }

    @Test
    void papersSayWhatSettledThem() {
        assertThat(paper("paid")).contains("Alreadypaid100,00", "Amountdue\nEUR0,00").doesNotContain("Credited");
        assertThat(paper("credited")).contains("Credited100,00").doesNotContain("paid");
        assertThat(paper("paid and written off")).contains("Alreadypaid99,00", "Writtenoff1,00");
        assertThat(paper("credited and written off")).contains("Credited60,00", "Writtenoff40,00").doesNotContain("paid");
        assertThat(paper("void")).contains("Cancelled100,00").doesNotContain("paid");
        assertThat(paper("open")).doesNotContain("paid", "Credited", "Cancelled", "Writtenoff");
    }

    /** An older version called what a cent was given up of written off. */
    @Test
    void daysAreCountedAnew() throws IOException {
        execute("update open_day set credited = 0, written_off = settled");
        assertThat(fixture.differences(acme).none()).isFalse();

        assertThat(migrate("0310-receivables-settled-by")).isEqualTo(1);

        assertThat(fixture.differences(acme).none()).isTrue();
    }

    /** An older version wrote neither what was credited nor how many are. */
    @Test
    void whatWasCreditedBeforeIsFoundInTheLedger() throws IOException {
        var expected = words();
        execute("update invoice set credited_minor = 0");
        execute("update open_day set credited = 0, partly = partly + 1");
        assertThat(fixture.differences(acme).none()).isFalse();

        assertThat(migrate("0293-receivables-credited")).isEqualTo(2);
        assertThat(migrate("0310-receivables-settled-by")).isEqualTo(1);

        assertThat(words()).isEqualTo(expected);
        assertThat(fixture.differences(acme).none()).isTrue();
    }

    /** @return how many updates there are */
    private int migrate(String changes) throws IOException {
        try (var file = getClass().getResourceAsStream("/db/changes/" + changes + ".sql")) {
            var updates = Pattern.compile("^update .*?;$", Pattern.DOTALL | Pattern.MULTILINE)
                    .matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8)).results().toList();
            updates.forEach(update -> execute(update.group()));
            return updates.size();
        }
    }

    private void execute(String sql) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return name, status, and by what it is settled, in euros: money, credit notes, write-off */
    private List<String> words() {
        var rows = page(InvoiceFilter.ofCustomer(customer));
        return invoices.entrySet().stream().map(entry -> {
            var row = rows.stream().filter(one -> one.id().equals(entry.getValue())).findFirst().orElseThrow();
            var view = workspaces.in(acme, () -> receivables.view(entry.getValue()));
            assertThat(view.status()).isEqualTo(row.status());
            assertThat(List.of(view.paid(), view.credited(), view.writtenOff()))
                    .isEqualTo(List.of(row.paid(), row.credited(), row.writtenOff()));
            return "%s %s %d/%d/%d".formatted(entry.getKey(), row.status(), row.paid().minor() / 100,
                    row.credited().minor() / 100, row.writtenOff().minor() / 100);
        }).toList();
    }

    private List<InvoiceRow> page(InvoiceFilter filter) {
        return workspaces.in(acme, () -> list.page(filter, InvoiceSort.NEWEST, 0, 100));
    }

    private String paper(String name) {
        try {
            var pdf = workspaces.in(acme, () -> papers.pdf(of(name)));
            return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1).replaceAll("[\\h]", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pay(String name, int euros) {
        fixture.paid(acme, customer, eur(euros * 100L), new Share(of(name), eur(euros * 100L)));
    }

    private void credit(String name, CreditDetails details) {
        workspaces.in(acme, () -> receivables.credit(of(name), details));
    }

    private UUID of(String name) {
        return Objects.requireNonNull(invoices.get(name));
    }

    private void in(Runnable work) {
        workspaces.in(acme, () -> {
            work.run();
            return true;
        });
    }
}
