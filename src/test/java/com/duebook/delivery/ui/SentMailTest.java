package com.duebook.delivery.ui;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.delivery.Invoicing;
import com.duebook.jobs.WorkQueue;
import com.duebook.payments.PaymentFixture;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a mail said, on the page of the invoice that it was about. */
class SentMailTest extends ScreenTest {

    @Autowired PaymentFixture fixture;
    @Autowired Invoicing invoicing;
    @Autowired WorkQueue queue;

    UUID invoice = UUID.randomUUID();

    @BeforeEach
    void anInvoice() {
        queue.drain();
        invoice = fixture.invoice(acme, fixture.customer(acme, "Harbor Ltd"), eur(100_00));
        workspaces.in(acme, () -> invoicing.send(invoice, Ids.next(), "See you soon"));
    }

    @Test
    void isReadFromTheHistoryOnceItWasWritten() {
        UI.getCurrent().navigate("invoices/" + invoice);
        assertThat(find(Button.class).withText("Show the mail").all()).as("nothing was written yet").isEmpty();

        queue.drain();
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("invoices/" + invoice);
        test(find(Button.class).withText("Show the mail").single()).click();

        var dialog = find(SentMail.class).single();
        assertThat(dialog.getHeaderTitle()).contains("INV-2026-00001", "Acme");
        assertThat(find(Paragraph.class, dialog).all()).extracting(Paragraph::getText)
                .anySatisfy(text -> assertThat(text).contains("Harbor Ltd", "See you soon", "[…]"))
                .contains("Links that open a page to pay are left out.");
    }
}
