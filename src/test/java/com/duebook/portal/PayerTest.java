package com.duebook.portal;

import static com.duebook.payments.PaymentFixture.eur;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.client.Browser;
import com.duebook.client.FormTab;
import com.duebook.payments.FakePaymentGateway;
import com.duebook.payments.PaymentFixture;
import com.duebook.payments.WithFakeGateway;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A payer with a link to an invoice of EUR 100, in a browser that runs no script. */
@WithFakeGateway
abstract class PayerTest {

    private static final int HOST = 61;
    static final String PAY = "Pay EUR 100,00";

    @Autowired PaymentFixture fixture;
    @Autowired PaymentLinks links;
    @Autowired FakePaymentGateway gateway;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @LocalServerPort int port;

    UUID acme = UUID.randomUUID();
    UUID customer = UUID.randomUUID();
    UUID invoice = UUID.randomUUID();
    String token = "";
    Browser browser = new Browser(URI.create("http://localhost"), HOST);

    @BeforeEach
    final void aLink() {
        clock.later();
        browser = new Browser(URI.create("http://127.0.0.1:" + port), HOST);
        acme = workspaces.open("Acme");
        workspaces.open("Bolt");
        customer = fixture.customer(acme, "Harbor Foods");
        invoice = fixture.invoice(acme, customer, eur(100_00));
        token = tokenTo(invoice);
    }

    @AfterEach
    final void backToToday() {
        gateway.loseAnswers(() -> false);
        clock.reset();
    }

    final String tokenTo(UUID itsInvoice) {
        return workspaces.in(acme, () -> links.issue(itsInvoice)).getPath().substring("/pay/".length());
    }

    /** The payer opens the link. */
    final FormTab arrive(String someToken) {
        return FormTab.visit(browser, "/pay/" + someToken);
    }

    /** The provider sends the payer back. */
    final FormTab comeBack(String someToken) {
        return FormTab.visit(browser, page(someToken, "done"));
    }

    final String page(String someToken, String name) {
        return "/pay/" + links.open(someToken).orElseThrow().link() + "/" + name;
    }

    static String title(FormTab tab) {
        return Objects.requireNonNull(tab.page().selectFirst("h1")).text();
    }

    static String amount(FormTab tab) {
        return Objects.requireNonNull(tab.page().selectFirst(".amount")).text();
    }
}
