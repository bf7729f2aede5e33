package com.duebook.receivables.summary;

import static com.duebook.receivables.Books.EUR;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ledger.Ledger;
import com.duebook.ledger.check.BooksAgree;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.summary.LedgerCheck.Differences;
import com.duebook.receivables.takeover.IssuedInvoice;
import com.duebook.receivables.takeover.IssuedInvoices;
import com.duebook.receivables.takeover.TakeoverOutcome;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.TenantJdbc;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SummariesTest {

    static final long SEED = Long.getLong("seed", 20_261_121);
    static final int STEPS = 250;
    static final Currency JPY = Currency.getInstance("JPY");

    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired Receivables receivables;
    @Autowired Ledger ledger;
    @Autowired IssuedInvoices imports;
    @Autowired LedgerCheck check;
    @Autowired TenantJdbc jdbc;
    @Autowired Books books;

    final Random random = new Random(SEED);
    final List<UUID> invoices = new ArrayList<>();
    final List<Runnable> undos = new ArrayList<>();

    UUID acme;
    UUID bolt;
    UUID customer;
    int imported;

    @BeforeEach
    void twoWorkspaces() {
        System.out.println("seed " + SEED);
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        customer = books.customer(acme, "Harbor Ltd");
        books.issued(bolt, books.customer(bolt, "Quay Ltd"), eur(5_000));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void agreeWithTheLedgerWhateverIsDone() {
        for (var step = 0; step < STEPS; step++) {
            try {
                something();
            } catch (Refusal refused) {
                // Undone as a whole, the summaries with it.
            }
            clock.advance(Duration.ofHours(random.nextInt(30)));
        }

        assertThat(workspaces.in(acme, check::differences)).matches(Differences::none);
        assertThat(workspaces.in(bolt, check::differences)).matches(Differences::none);
        assertThat(days()).isGreaterThan(50);
        assertThat(invoices).hasSizeGreaterThan(20);
        assertThat(undos).hasSizeGreaterThan(10);
    }

    @Test
    void areFoundOutWhenTheyDoNotAgree() {
        books.issued(acme, customer, eur(11_900));
        workspaces.in(acme, () -> jdbc.sql("""
                        update ledger_day set sales_minor = sales_minor + 1 where tenant_id = :tenant""").update());

        assertThat(workspaces.in(acme, check::differences).bookings())
                .containsExactly(new BooksAgree.WrongBookings("EUR", LocalDate.of(2026, 11, 21), 1, 0, 0));
        assertThat(workspaces.in(bolt, check::differences)).matches(Differences::none);
    }

    private void something() {
        switch (random.nextInt(9)) {
            case 0, 1 -> invoices.add(books.issued(acme, customer, amount()));
            case 2, 3 -> pay(invoice());
            case 4 -> undo();
            case 5 -> in(() -> receivables.credit(invoice(), Books.part(1 + random.nextInt(90))));
            case 6 -> in(() -> receivables.voidInvoice(invoice(), "wrong customer"));
            case 7 -> in(() -> receivables.writeOff(invoice(), "gone"));
            default -> in(() -> invoices.addAll(imports.add(List.of(taken(), taken(), taken()))));
        }
    }

    private void pay(UUID invoice) {
        var amount = Money.of(1 + random.nextInt(9_000), currencyOf(invoice));
        var payment = books.payment(acme, customer, amount, today());
        in(() -> {
            var taken = ledger.allocate(payment, invoice, null, amount, today());
            if (taken.isPositive()) {
                undos.add(() -> ledger.unallocate(payment, invoice, taken, today()));
            }
        });
    }

    private void undo() {
        if (!undos.isEmpty()) {
            in(undos.get(random.nextInt(undos.size())));
        }
    }

    private UUID invoice() {
        if (invoices.isEmpty()) {
            invoices.add(books.issued(acme, customer, amount()));
        }
        return invoices.get(random.nextInt(invoices.size()));
    }

    private Money amount() {
        return Money.of(1 + random.nextInt(20_000), random.nextBoolean() ? EUR : JPY);
    }

    private LineDetails line() {
        return new LineDetails("Service", BigDecimal.ONE, BigDecimal.valueOf(1 + random.nextInt(90)), BigDecimal.ZERO);
    }

    private IssuedInvoice taken() {
        var issued = today().minusDays(random.nextInt(90));
        return new IssuedInvoice(customer, "X-" + ++imported, random.nextBoolean() ? EUR : JPY, issued,
                issued.plusDays(30), List.of(line()), random.nextBoolean(),
                outcome(issued));
    }

    private TakeoverOutcome outcome(LocalDate issued) {
        return switch (random.nextInt(4)) {
            case 0 -> TakeoverOutcome.VOID;
            case 1 -> TakeoverOutcome.paid(issued.plusDays(random.nextInt(90)));
            case 2 -> TakeoverOutcome.writtenOff(issued.plusDays(random.nextInt(90)));
            default -> TakeoverOutcome.OPEN;
        };
    }

    private Currency currencyOf(UUID invoice) {
        return workspaces.in(acme, () -> receivables.view(invoice)).open().currency();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private int days() {
        return workspaces.in(acme, () -> jdbc.sql("select count(*) from ledger_day d where d.tenant_id = :tenant")
                .query(Integer.class).single());
    }

    private void in(Runnable work) {
        workspaces.in(acme, () -> {
            work.run();
            return true;
        });
    }
}
