package com.duebook.payments;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.InvoiceCopies;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.Receivables;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithFakeGateway
class InvoiceCopiesTest extends OnePayer {

    @Autowired InvoiceCopies copies;
    @Autowired Receivables receivables;

    UUID invoice;

    @BeforeEach
    void anInvoice() {
        invoice = fixture.invoice(acme, customer, eur(100_00));
    }

    @Test
    void correctionTakesTheInvoiceBackAndDraftsItAnew() {
        fixture.paid(acme, customer, eur(40_00), new Share(invoice, eur(40_00)));

        var draft = workspaces.in(acme, () -> copies.correct(invoice, "wrong address"));

        var wrong = workspaces.in(acme, () -> receivables.view(invoice));
        var anew = workspaces.in(acme, () -> receivables.view(draft));
        assertThat(anew.status()).isEqualTo(InvoiceStatus.DRAFT);
        assertThat(anew.details()).isEqualTo(wrong.details());
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
        assertThat(fixture.credit(acme, customer)).isEqualTo(eur(40_00));
        assertThat(fixture.creditByLedger(acme, customer)).isEqualTo(eur(40_00));
    }

    @Test
    void correctionAfterAPartTakesBackAndDraftsAnewWhatIsLeft() {
        workspaces.in(acme, () -> receivables.credit(invoice, Books.part(10)));

        var draft = workspaces.in(acme, () -> copies.correct(invoice, "wrong address"));

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
        assertThat(workspaces.in(acme, () -> receivables.view(draft)).totals().total()).isEqualTo(eur(90_00));
        assertThat(fixture.differences(acme).none()).isTrue();
    }

    @Test
    void correctionLeavesNothingBehindWhenItIsRefused() {
        workspaces.in(acme, () -> receivables.credit(invoice, CreditDetails.all("returned")));

        assertThatThrownBy(() -> workspaces.in(acme, () -> copies.correct(invoice, "again")))
                .isInstanceOf(Refusal.class).hasMessage("receivables.credit.nothingLeft");

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
        assertThat(fixture.differences(acme).none()).isTrue();
    }

    @Test
    void copyIsADraftOfItsOwn() {
        var copy = workspaces.in(acme, () -> copies.copy(invoice));

        assertThat(workspaces.in(acme, () -> receivables.view(copy)).details())
                .isEqualTo(workspaces.in(acme, () -> receivables.view(invoice)).details());
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(100_00));
        assertThatThrownBy(() -> workspaces.in(bolt, () -> copies.copy(invoice))).isInstanceOf(NotFound.class);
    }
}
