package com.duebook.stripe;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.identity.EmailAddress;
import com.duebook.payments.PaymentFixture;
import com.duebook.signup.SignUp;
import com.duebook.signup.SignUpDetails;
import com.duebook.support.PlatformMailbox;
import com.duebook.support.Visitor;
import com.duebook.tenancy.Ids;
import com.duebook.workspace.Countries;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** From sign-up to a paid invoice, with what goes wrong on the way: the log tells it without names, addresses or tokens. */
@ExtendWith(OutputCaptureExtension.class)
class QuietLogTest extends ManySales {

    private static final String PASSWORD = "a sentence of Xanthippe";

    @Autowired SignUp signUp;
    @Autowired PlatformMailbox mailbox;
    @Autowired Customers customers;
    @Autowired PaymentFixture fixture;
    @Autowired PaymentLinks links;

    @Test
    void namesNobody(CapturedOutput output) {
        var address = new EmailAddress("xanthippe." + Ids.next() + "@newcomer.example");
        signUp.request(address, Locale.ENGLISH);
        var confirmation = mailbox.tokenTo(address.value());
        var owner = signUp.complete(confirmation, new SignUpDetails("Xanthippe Quill", PASSWORD, "Zephyr Quarry",
                Countries.find("DE").orElseThrow(), "general", Locale.ENGLISH));
        // Again, which the database refuses.
        signUp.request(address, Locale.ENGLISH);
        new Visitor(port).signIn(address.value(), PASSWORD + " wrong");
        queue.drain();

        var workspace = Objects.requireNonNull(owner.lastWorkspace());
        var customer = workspaces.in(workspace, () -> customers.create(
                CustomerDetails.named("Wombat Yoghurt", PaymentFixture.EUR, 30).withEmail("payer@wombat.example")));
        var invoice = fixture.invoice(workspace, customer, eur(1_00));
        var link = workspaces.in(workspace, () -> links.issue(invoice)).getPath();
        var visitor = new Visitor(port);
        visitor.get(link);
        visitor.get(link + "x");
        visitor.get("/pay/" + confirmation);

        var sale = sales.open(acme, 1);
        sales.pay(new CardPayer(port), sale);
        queue.drain();
        new Deliveries(port).post("{\"id\":\"" + confirmation + "\"}", clock.instant());
        queue.drain();

        assertThat(output.getAll()).doesNotContainIgnoringCase("xanthippe").doesNotContain(
                "Quill", "Zephyr", "Wombat", "wombat.example", "newcomer.example", PASSWORD, confirmation,
                link.substring("/pay/".length()), "Customer 0", "payer@", Deliveries.SECRET, "sk_test");
    }
}
