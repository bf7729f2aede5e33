package com.duebook.watch.trace;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.identity.EmailAddress;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.jobs.WorkQueue;
import com.duebook.payments.PaymentFixture;
import com.duebook.signup.SignUp;
import com.duebook.support.ConfiguredTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.Visitor;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ConfiguredTest
class TracesTest {

    @Autowired TestWorkspaces workspaces;
    @Autowired Members members;
    @Autowired People people;
    @Autowired Passwords passwords;
    @Autowired Tenancy tenancy;
    @Autowired TestClock clock;
    @Autowired PaymentFixture fixture;
    @Autowired PaymentLinks links;
    @Autowired SignUp signUp;
    @Autowired WorkQueue queue;
    @Autowired SdkTracerProvider traces;
    @LocalServerPort int port;

    @Test
    void tellOfRequestsWorkStripeAndMailByIdsOnly() {
        clock.later();
        var acme = workspaces.open("Xanthippe Works");
        workspaces.open("Bolt");
        var colleague = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        var visitor = new Visitor(port);
        visitor.signIn(colleague.address(), Colleague.PASSWORD);
        visitor.get("/");
        var customer = fixture.customer(acme, "Wombat Yoghurt");
        var invoice = fixture.invoice(acme, customer, eur(10_00));
        var link = workspaces.in(acme, () -> links.issue(invoice)).getPath();
        new Visitor(port).get(link);
        fixture.attempt(acme, customer, invoice);
        fixture.paid(acme, customer, eur(1_00));
        workspaces.in(acme, () -> {
            queue.add("alerts.recheck", "2026-11-21");
            return true;
        });
        signUp.request(new EmailAddress("wombat@newcomer.example"), Locale.ENGLISH);
        queue.drain();

        traces.forceFlush().join(10, TimeUnit.SECONDS);

        assertTold("GET page", Map.of("uri", "page", "workspace", acme.toString()));
        assertTold("GET /pay/{token}", Map.of("status", "303"));
        assertTold("work alerts.recheck", Map.of("workspace", acme.toString(), "kind", "alerts.recheck"));
        assertTold("stripe POST /v1/checkout/sessions", Map.of("status", "200", "workspace", acme.toString()));
        assertTold("mail", Map.of());
        assertThat(Collector.OURS.received()).contains("duebook").doesNotContain("Xanthippe", "Wombat", "@newcomer", "@test",
                link.substring("/pay/".length()), colleague.address(), "cs_test", "sk_test");
        assertThat(Collector.OURS.spans()).allSatisfy(span -> assertThat(span.attributes().keySet()).isSubsetOf(
                "method", "uri", "status", "outcome", "exception", "workspace", "kind", "work", "call", "answer", "mail",
                "error"));
    }

    private static void assertTold(String name, Map<String, String> attributes) {
        assertThat(Collector.OURS.spans()).as(name).anySatisfy(span -> {
            assertThat(span.name()).isEqualTo(name);
            assertThat(span.attributes()).containsAllEntriesOf(attributes);
        });
    }
}
