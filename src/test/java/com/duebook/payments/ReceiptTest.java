package com.duebook.payments;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.jobs.WorkQueue;
import com.duebook.portal.PayerDesk;
import com.duebook.problem.NotFound;
import com.duebook.stripe.CardPayer;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.Visitor;
import com.duebook.tenancy.TenantJdbc;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The paper that a payer gets for money: by mail, on the page where the card was, and in the workspace. */
@IntegrationTest
class ReceiptTest {

    @Autowired PaymentFixture fixture;
    @Autowired ReceiptFile receipts;
    @Autowired PayerDesk desk;
    @Autowired PaymentLinks links;
    @Autowired Payments payments;
    @Autowired Customers customers;
    @Autowired WorkQueue queue;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired TenantJdbc jdbc;
    @LocalServerPort int port;

    UUID acme;
    UUID bolt;
    UUID customer;
    UUID invoice;

    @BeforeEach
    void anInvoiceInOneOfTwoWorkspaces() {
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        customer = fixture.customer(acme, "Harbor Foods");
        invoice = fixture.invoice(acme, customer, eur(100_00));
    }

    @Test
    void namesTheInvoicesThatTheMoneyPaidAndTheCredit() throws IOException {
        var payment = fixture.paid(acme, customer, eur(130_00), new Share(invoice, eur(100_00)));

        var file = workspaces.outside(acme, () -> receipts.of(payment));

        assertThat(file.fileName()).isEqualTo("receipt-2026-11-21.pdf");
        assertThat(text(file.bytes()))
                .contains("Acme", "Harbor Foods", "statement 7", "INV-2026-00001", "100", "130", "30");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> workspaces.outside(bolt, () -> receipts.of(payment)));
    }

    @Test
    void staysAsItWasUntilItHasToSaySomethingElse() throws IOException {
        var payment = fixture.paid(acme, customer, eur(130_00), new Share(invoice, eur(100_00)));
        var first = workspaces.outside(acme, () -> receipts.of(payment));

        clock.advance(Duration.ofMinutes(1));
        workspaces.in(acme, () -> {
            var view = customers.view(customer);
            customers.update(customer, view.version(), CustomerDetails.named("Harbor Group", PaymentFixture.EUR, 30));
            return true;
        });
        assertThat(workspaces.outside(acme, () -> receipts.of(payment)).bytes()).isEqualTo(first.bytes());

        var more = fixture.invoice(acme, customer, eur(30_00));
        workspaces.in(acme, () -> {
            payments.allocate(payment, List.of(new Share(more, eur(30_00))));
            return true;
        });
        var second = workspaces.outside(acme, () -> receipts.of(payment));
        assertThat(text(second.bytes())).contains("INV-2026-00002", "Harbor Foods").doesNotContain("Harbor Group");
        assertThat(workspaces.outside(acme, () -> receipts.of(payment)).bytes()).isEqualTo(second.bytes());
    }

    @Test
    void isThereForThePayerOnceThePaymentIsAndNotBefore() throws IOException {
        var link = link(acme, invoice);
        var other = link(bolt, fixture.invoice(bolt, fixture.customer(bolt, "Somebody"), eur(5_00)));
        var visitor = new Visitor(port);
        var page = pageOf(visitor, link);
        var others = pageOf(visitor, other);
        assertThat(visitor.get(page + "receipt").statusCode()).isEqualTo(404);

        var checkout = desk.pay(token(link), fixture.items(acme, invoice), null, Locale.ENGLISH).getPath();
        new CardPayer(port).pays(checkout.substring(checkout.lastIndexOf('/') + 1));
        queue.drain();

        assertThat(visitor.get(page + "receipt").headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(text(desk.receipt(token(link)).orElseThrow().bytes())).contains("INV-2026-00001", "pi_");
        assertThat(visitor.get(others + "receipt").statusCode()).isEqualTo(404);
        assertThat(workspaces.in(acme, () -> jdbc.sql("""
                        select count(*) from mail m
                        where m.tenant_id = :tenant and m.template = 'receipt' and m.attachments like '%payments.receipt%'""")
                .query(Long.class).single())).isOne();
    }

    private String link(UUID workspace, UUID of) {
        return workspaces.in(workspace, () -> links.issue(of)).getPath();
    }

    private static String token(String link) {
        return link.substring("/pay/".length());
    }

    private static String pageOf(Visitor visitor, String link) {
        var page = URI.create(visitor.get(link).headers().firstValue("Location").orElseThrow()).getPath();
        return page.substring(0, page.lastIndexOf('/') + 1);
    }

    private static String text(byte[] pdf) throws IOException {
        return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1).replace('\u00a0', ' ');
    }
}
