package com.duebook.receivables.gate;

import static com.duebook.receivables.Books.details;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class IssueGateTest extends TwoWorkspaces {

    @Autowired Receivables receivables;
    @Autowired BlockedCustomers gate;
    @Autowired Books books;

    private UUID customer;

    @BeforeEach
    void blockACustomer() {
        customer = books.customer(acme, "Harbor Ltd");
        gate.block(customer);
    }

    @AfterEach
    void unblock() {
        gate.unblock(customer);
    }

    @Test
    void leavesADraftThatItRefusesWithoutANumber() {
        var draft = workspaces.in(acme, () -> receivables.draft(details(customer, eur(100))));

        refused(() -> workspaces.in(acme, () -> receivables.issue(draft)));

        assertThat(workspaces.in(acme, () -> receivables.view(draft)).isDraft()).isTrue();
    }

    @Test
    void keepsNothingOfWhatWasToBeIssuedAtOnce() {
        var intention = Ids.next();

        refused(() -> workspaces.in(acme, () -> receivables.issueNew(intention, details(customer, eur(100)))));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(acme, () -> receivables.view(intention)));
    }

    @Test
    void leavesNoGapInTheNumbers() {
        var other = books.customer(acme, "Quay Ltd");
        var first = books.issued(acme, other, eur(100));
        refused(() -> books.issued(acme, customer, eur(100)));

        var next = books.issued(acme, other, eur(100));

        assertThat(number(first)).isEqualTo("INV-2026-00001");
        assertThat(number(next)).isEqualTo("INV-2026-00002");
    }

    private String number(UUID invoice) {
        return String.valueOf(workspaces.in(acme, () -> receivables.view(invoice)).number());
    }

    private static void refused(Runnable issue) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(issue::run);
    }
}
