package com.duebook.receivables;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ledger.Ledger;
import com.duebook.receivables.summary.LedgerCheck;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of row M-10: however many pay one invoice at once, it takes what was open and no cent more. */
@IntegrationTest
class AllocationRaceTest {

    static final int THREADS = 16;
    static final int ROUNDS = 20;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired TestWorkspaces workspaces;
    @Autowired Ledger ledger;
    @Autowired LedgerCheck check;
    @Autowired Books books;

    @Test
    void invoiceTakesNoMoreThanWasOpen() throws Exception {
        var acme = workspaces.open("Acme");
        var bolt = workspaces.open("Bolt");
        books.issued(bolt, books.customer(bolt, "Other"), eur(1));
        var customer = books.customer(acme, "Harbor Ltd");
        for (var round = 0; round < ROUNDS; round++) {
            var invoice = books.issued(acme, customer, eur(10_000));
            var payments = IntStream.range(0, THREADS)
                    .mapToObj(number -> books.payment(acme, customer, eur(3_000), TODAY))
                    .toList();
            var taken = 0L;
            try (var threads = Executors.newFixedThreadPool(THREADS)) {
                for (var part : threads.invokeAll(payments.stream().map(id -> allocation(acme, id, invoice)).toList())) {
                    taken += part.get();
                }
            }

            assertThat(taken).isEqualTo(10_000);
            assertThat(books.ledgerBalance(acme, invoice)).isZero();
        }
        assertThat(workspaces.in(acme, () -> check.differences())).matches(LedgerCheck.Differences::none);
    }

    private Callable<Long> allocation(UUID workspace, UUID payment, UUID invoice) {
        return () -> workspaces.in(workspace, () -> ledger.allocate(payment, invoice, null, eur(3_000), TODAY)).minor();
    }
}
