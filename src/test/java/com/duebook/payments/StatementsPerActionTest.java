package com.duebook.payments;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.WatchedStatements;
import com.duebook.tenancy.Ids;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do most, by how many statements it takes: fewer is a number to write here, more is a fault. */
@IntegrationTest
class StatementsPerActionTest {

    @Autowired WatchedStatements watched;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired Receivables receivables;
    @Autowired Payments payments;
    @Autowired PaymentFixture fixture;

    UUID acme;
    UUID customer;

    @BeforeEach
    void oneCustomer() {
        clock.reset();
        acme = workspaces.open("Acme");
        customer = fixture.customer(acme, "Harbor Ltd");
        fixture.invoice(acme, customer, eur(100_00));
    }

    @Test
    void issuingAnInvoice() {
        var sent = watched.of(() -> workspaces.in(acme, () -> receivables.issueNew(Ids.next(), Books.details(customer, eur(100_00)))));

        assertThat(sent).hasSize(15);
    }

    @Test
    void recordingAPaymentOfAnInvoice() {
        var invoice = fixture.invoice(acme, customer, eur(100_00));
        var details = new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, eur(100_00), PaymentFixture.TODAY, null);

        var sent = watched.of(() -> workspaces.in(acme, () -> payments.record(details, List.of(new Share(invoice, eur(100_00))))));

        assertThat(sent).hasSize(18);
    }
}
