package com.duebook.portal.ui;

import static com.duebook.payments.PaymentFixture.eur;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.payments.FakePaymentGateway;
import com.duebook.payments.PaymentFixture;
import com.duebook.payments.WithFakeGateway;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Scope;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A payer's pages, without signing in, through a link to an invoice of EUR 100. */
@WithFakeGateway
abstract class PayerScreens extends ScreenTest {

    static final String LINK = "0199f0a0-0000-7000-8000-000000000001";

    @Autowired PaymentFixture fixture;
    @Autowired PaymentLinks links;
    @Autowired FakePaymentGateway gateway;

    UUID customer = UUID.randomUUID();
    UUID invoice = UUID.randomUUID();
    String token = "";

    @BeforeEach
    void aLink() {
        customer = fixture.customer(acme, "Harbor Foods");
        invoice = fixture.invoice(acme, customer, eur(100_00));
        token = tokenOf(workspaces.in(acme, () -> links.issue(invoice)));
        VaadinSession.getCurrent().setAttribute(Scope.class, null);
    }

    /** The payer opens the link; what was shown before is left. */
    void arrive(String someToken) {
        cookies(new Cookie("duebook-pay-" + LINK, someToken));
        UI.getCurrent().navigate(page("done"));
        UI.getCurrent().navigate(page("due"));
    }

    /** The provider sends the payer back. */
    void comeBack() {
        UI.getCurrent().navigate(page("due"));
        UI.getCurrent().navigate(page("done"));
    }

    Button pay() {
        return $(Button.class).withTextContaining("Pay ").single();
    }

    String title() {
        return $(H1.class).single().getText();
    }

    static void cookies(Cookie... all) {
        ((MockRequest) VaadinServletRequest.getCurrent().getRequest()).setCookiesInt(all);
    }

    static String page(String name) {
        return "pay/" + LINK + "/" + name;
    }

    static String tokenOf(URI link) {
        return link.getPath().substring("/pay/".length());
    }
}
