package com.duebook.receivables.numbering;

import static com.duebook.receivables.Books.details;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.summary.LedgerCheck;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Size;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.TenantJdbc;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Row M-12 of the reliability plan: numbers 1..n without a gap or a double, whoever issues, rolls back or crosses a year. */
@IntegrationTest
class GaplessNumbersTest {

    static final int THREADS = 20;
    static final int EACH = Size.of(500, 100);
    static final long SEED = 12;

    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired Receivables receivables;
    @Autowired Numbering numbering;
    @Autowired LedgerCheck check;
    @Autowired TenantJdbc jdbc;
    @Autowired Books books;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void hasNoGapAndNoDoubleUnderConcurrencyRollbacksAndAYearChange() throws Exception {
        // Both workspaces are in Berlin: their year ends an hour before that of UTC.
        clock.set(Instant.parse("2026-12-31T22:59:00Z"));
        var customers = Map.of(acme, books.customer(acme, "A"), bolt, books.customer(bolt, "B"));
        customers.forEach((workspace, customer) -> {
            var first = books.issued(workspace, customer, eur(100));
            workspaces.in(workspace, () -> receivables.credit(first, CreditDetails.all("the first of its series")));
        });
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var runs = IntStream.range(0, THREADS)
                    .<Callable<Boolean>>mapToObj(thread -> () -> {
                        var random = new Random(SEED + thread);
                        var workspace = thread % 2 == 0 ? acme : bolt;
                        for (var i = 0; i < EACH; i++) {
                            if (thread == 0 && i == EACH / 2) {
                                clock.set(Instant.parse("2026-12-31T23:01:00Z"));
                            }
                            issueOrRollBack(workspace, Objects.requireNonNull(customers.get(workspace)), random);
                        }
                        return true;
                    })
                    .toList();
            for (var run : threads.invokeAll(runs)) {
                run.get();
            }
        }
        for (var workspace : List.of(acme, bolt)) {
            for (var series : List.of("INV-2026-", "INV-2027-", "CN-2026-", "CN-2027-")) {
                var numbers = numbersOf(workspace, series);
                assertThat(numbers).isNotEmpty().isEqualTo(
                        IntStream.rangeClosed(1, numbers.size()).mapToObj("%05d"::formatted).toList());
            }
            assertThat(workspaces.in(workspace, () -> check.differences())).matches(LedgerCheck.Differences::none);
        }
    }

    @Test
    void passesOverNumbersThatAnImportBrought() {
        var customer = books.customer(acme, "A");
        var first = books.issued(acme, customer, eur(100));
        workspaces.in(acme, () -> jdbc.sql("""
                update invoice set number = 'INV-2026-00002' where tenant_id = :tenant""").update());

        books.issued(acme, customer, eur(100));

        assertThat(numbersOf(acme, "INV-2026-")).containsExactly("00002", "00003");
        assertThat(first).isNotNull();
    }

    @Test
    void goesOnWithAnotherPatternAndOnlyForward() {
        var customer = books.customer(acme, "A");
        books.issued(acme, customer, eur(100));

        var changed = workspaces.in(acme, () -> numbering.change(InvoiceKind.INVOICE, "R{yy}-{000}", 50));
        books.issued(acme, customer, eur(100));

        assertThat(changed.example()).isEqualTo("R26-050");
        assertThat(numbersOf(acme, "R26-")).containsExactly("050");
        assertThat(workspaces.in(acme, () -> numbering.series(InvoiceKind.INVOICE)).next()).isEqualTo(51);
        assertThatThrownBy(() -> workspaces.in(acme, () -> numbering.change(InvoiceKind.INVOICE, "R{yy}-{000}", 50)))
                .isInstanceOf(Refusal.class);
        assertThat(workspaces.in(bolt, () -> numbering.series(InvoiceKind.INVOICE)).next()).isEqualTo(1);
    }

    private void issueOrRollBack(UUID workspace, UUID customer, Random random) {
        try {
            workspaces.in(workspace, () -> {
                var invoice = receivables.draft(details(customer, eur(1 + random.nextInt(100_000))));
                receivables.issue(invoice);
                if (random.nextInt(10) == 0) {
                    receivables.credit(invoice, CreditDetails.all("wrong"));
                }
                if (random.nextInt(10) == 0) {
                    throw new RolledBack();
                }
                return invoice;
            });
        } catch (RolledBack wanted) {
            // One in ten.
        }
    }

    private static final class RolledBack extends RuntimeException {}

    private List<String> numbersOf(UUID workspace, String prefix) {
        return workspaces.in(workspace, () -> jdbc.sql("""
                        select substring(number, :from) from invoice
                        where tenant_id = :tenant and number like :prefix order by number""")
                .param("from", prefix.length() + 1)
                .param("prefix", prefix + "%")
                .query(String.class)
                .list());
    }
}
