package com.duebook.receivables;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.problem.Refusal;
import com.duebook.receivables.credit.CreditBalances;
import com.duebook.receivables.summary.LedgerCheck;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However many credit notes are written at once, they take back no more than was charged. */
@IntegrationTest
class CreditRaceTest extends TwoWorkspaces {

    static final int AT_ONCE = 8;

    @Autowired Receivables receivables;
    @Autowired CreditBalances balances;
    @Autowired LedgerCheck check;
    @Autowired Books books;

    @Test
    void twoAtOnceTakeBackWhatOneMay() throws Exception {
        var invoice = books.issued(acme, books.customer(acme, "Harbor Ltd"), eur(100_00));
        var done = 0;
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var one : threads.invokeAll(Collections.nCopies(AT_ONCE, (Callable<Boolean>) () -> credit(invoice)))) {
                done += one.get() ? 1 : 0;
            }
        }

        assertThat(done).isEqualTo(3);
        assertThat(workspaces.in(acme, () -> balances.of(invoice)).left()).isEqualTo(eur(10_00));
        assertThat(books.ledgerBalance(acme, invoice)).isEqualTo(10_00);
        assertThat(workspaces.in(acme, () -> check.differences())).matches(LedgerCheck.Differences::none);
    }

    private boolean credit(UUID invoice) {
        try {
            workspaces.in(acme, () -> receivables.credit(invoice, Books.part(30)));
            return true;
        } catch (Refusal tooMuch) {
            assertThat(tooMuch.key()).isEqualTo("receivables.credit.quantity");
            return false;
        }
    }
}
