package com.duebook.portal.ui;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.client.Browser;
import com.duebook.client.UiClient;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.payments.FakePaymentGateway;
import com.duebook.payments.PaymentFixture;
import com.duebook.payments.WithFakeGateway;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.Members;
import com.duebook.workspace.Workspaces;
import com.duebook.workspace.login.Colleague;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** S-16: whatever Vaadin's client has to make a function of on the payer's screens, the page's own script knows. */
@WithFakeGateway
class KnownFunctionsTest {

    private static final int HOST = 61;
    /** Of which nobody can ask for rows, so that the last word on errors is heard. */
    private static final int BODY = 1;

    private static final String PAY = "Pay EUR\u00a0100,00";

    @Autowired PaymentFixture fixture;
    @Autowired PaymentLinks links;
    @Autowired Workspaces settings;
    @Autowired TestWorkspaces workspaces;
    @Autowired FakePaymentGateway gateway;
    @Autowired Members members;
    @Autowired People people;
    @Autowired Passwords passwords;
    @Autowired Tenancy tenancy;
    @LocalServerPort int port;

    private final List<String> said = new ArrayList<>();
    private Browser browser = new Browser(URI.create("http://localhost"), HOST);
    private UUID acme = UUID.randomUUID();

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        workspaces.open("Bolt");
        browser = new Browser(URI.create("http://127.0.0.1:" + port), HOST);
        workspaces.in(acme, () -> {
            var old = settings.settings();
            settings.update(old.defaults(old.currency(), old.zone(), old.language(), old.termsDays(), old.taxRate(), true)
                    .bank(new BankDetails("Acme", "DE89370400440532013000", "COBADEFFXXX", "Acme's bank")));
            return acme;
        });
    }

    @Test
    void areAllThatAPayersScreensNeed() throws IOException {
        var customer = fixture.customer(acme, "Harbor Foods");
        fixture.invoice(acme, customer, eur(20_00));
        var invoice = fixture.invoice(acme, customer, eur(100_00));
        var token = workspaces.in(acme, () -> links.issue(invoice)).getPath().substring("/pay/".length());
        browser.get("/pay/" + token);
        var path = "pay/" + links.open(token).orElseThrow().link();

        var due = look(path + "/due");
        due.press("Copy: Account");
        due.press("中文");
        due.press("English");
        gateway.loseAnswers(() -> true);
        due.press(PAY);
        gateway.loseAnswers(() -> {
            throw new IllegalStateException("planted");
        });
        due.press(PAY);
        gateway.loseAnswers(() -> false);
        due.press(PAY);
        due.viewport(BODY, 0, 1);
        look(path + "/done");
        gateway.pay(gateway.newest());
        look(path + "/done");
        workspaces.in(acme, () -> {
            links.revoke(invoice);
            return token;
        });
        look(path + "/due");

        var sent = Snippets.in(said);
        assertThat(sent.functions()).anyMatch(it -> it.contains("event.clientX")).anyMatch(it -> it.contains("clipboard"))
                .anyMatch(it -> it.contains("window.open")).anyMatch(it -> it.contains("patchVirtualContainer"));
        assertThat(sent.unknown()).isEmpty();
    }

    @Test
    void areAllThatAMemberNeedsWhoLooksAtAPayPage() throws IOException {
        var cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        browser.signIn(cora.address(), Colleague.PASSWORD);

        look("pay/" + Ids.next() + "/due");

        var sent = Snippets.in(said);
        assertThat(sent.functions()).anyMatch(it -> it.contains("colorScheme"));
        assertThat(sent.unknown()).isEmpty();
    }

    @Test
    void tellWhatTheyDoNotKnow() throws IOException {
        var planted = Snippets.in(List.of("""
                {"execute": [["x", {}, "return (async function() { this.invalid = $0}).apply($1)"], ["x", "alert($0)"]],
                 "constants": {"a": {"event.button": false, "route": false, "event.key": false}},
                 "DYNAMIC": [{"type": "DYNAMIC_IMPORT", "url": "return import('planted');"}]}"""));

        assertThat(planted.unknown()).containsExactlyInAnyOrder("function($0){alert($0)}",
                "function(event,element){return (event.key)}", "function(){return import('planted');}");
    }

    private UiClient look(String location) {
        var client = UiClient.visit(browser, location).heardBy(said::add);
        client.navigate(location);
        return client;
    }
}
