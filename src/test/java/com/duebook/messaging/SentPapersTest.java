package com.duebook.messaging;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.delivery.InvoiceFile;
import com.duebook.delivery.Invoicing;
import com.duebook.documents.SwitchedStore;
import com.duebook.jobs.WorkQueue;
import com.duebook.payments.PaymentFixture;
import com.duebook.smtp.Postman;
import com.duebook.smtp.SinkPostman;
import com.duebook.support.IntegrationTest;
import com.duebook.support.SmtpSink;
import com.duebook.support.StandIns;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a mail carried and said is there afterwards, whatever changed since. */
@IntegrationTest
class SentPapersTest {

    @Autowired PaymentFixture fixture;
    @Autowired Invoicing invoicing;
    @Autowired InvoiceFile file;
    @Autowired PaymentLinks links;
    @Autowired Customers customers;
    @Autowired Outbox outbox;
    @Autowired WorkQueue queue;
    @Autowired SwitchedStore store;
    @Autowired TestClock clock;
    @Autowired TestWorkspaces workspaces;
    @Autowired TenantJdbc jdbc;
    @Autowired StandIns standIns;

    final SmtpSink sink = new SmtpSink();

    UUID acme;
    UUID bolt;
    UUID customer;
    UUID invoice;

    @BeforeEach
    void anInvoice() {
        clock.reset();
        standIns.put(Postman.class, SinkPostman.to(sink, clock));
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        customer = fixture.customer(acme, "Harbor Ltd");
        invoice = fixture.invoice(acme, customer, eur(100_00));
    }

    @AfterEach
    void storeIsThere() throws IOException {
        store.comeBack();
        sink.close();
    }

    @Test
    void keepsThePaperThatWasSent() throws Exception {
        var shown = shown();
        send();
        var sent = paper(0);
        assertThat(sent).as("with a link of its own").isNotEqualTo(shown);

        clock.advance(Duration.ofMinutes(1));
        rename();
        send();

        assertThat(paper(1)).isEqualTo(sent);
        assertThat(shown()).as("as it was sent, on the pay page and in the workspace").isEqualTo(sent);
    }

    @Test
    void carriesAnotherLinkOnceThatOfThePaperIsTakenBack() throws Exception {
        send();
        workspaces.in(acme, () -> {
            links.revoke(invoice);
            return true;
        });
        send();

        assertThat(paper(1)).isNotEqualTo(paper(0));
    }

    @Test
    void keepsWhatItSaidWithoutTheSecretOfItsLink() {
        send();

        var mail = workspaces.in(acme, () -> outbox.about(invoice)).getFirst();
        var text = workspaces.in(acme, () -> outbox.text(mail.id())).orElseThrow();

        assertThat(mail.title()).contains("INV-2026-00001");
        assertThat(text).contains("Harbor Ltd", "See you soon", "[…]").doesNotContain("/pay/");
        assertThat(workspaces.in(bolt, () -> outbox.text(mail.id()))).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        rename();
        assertThat(workspaces.in(acme, () -> outbox.text(mail.id()))).contains(text);
    }

    @Test
    void keepsNothingOfAMailThatIsAboutNoPaper() {
        var id = workspaces.in(acme, () -> outbox.add(OutgoingMail.of("x", "bob@example.com", Locale.ENGLISH, "known-address",
                Map.of("link", "https://duebook.example/login"))));
        queue.drain();

        assertThat(sink.caught()).hasSize(1);
        assertThat(workspaces.in(acme, () -> outbox.text(id))).isEmpty();
    }

    @Test
    void waitsForTheStoreAndLeavesNothingHalfDone() throws Exception {
        store.goAway();
        send();

        var waiting = workspaces.in(acme, () -> outbox.about(invoice)).getFirst();
        assertThat(waiting.state()).isEqualTo(MailState.PENDING);
        assertThat(waiting.problem()).isEqualTo(MailProblem.NOT_WRITTEN);
        assertThat(sink.caught()).isEmpty();
        assertThat(kept()).isZero();

        store.comeBack();
        clock.advance(Duration.ofMinutes(1));
        queue.drain();

        assertThat(workspaces.in(acme, () -> outbox.about(invoice)).getFirst().state()).isEqualTo(MailState.SENT);
        assertThat(paper(0)).isEqualTo(shown());
        assertThat(kept()).isOne();
    }

    private long kept() {
        return workspaces.in(acme, () -> jdbc.sql("select count(*) from document where tenant_id = :tenant").query(Long.class).single());
    }

    private byte[] shown() {
        return workspaces.outside(acme, () -> file.of(invoice)).bytes();
    }

    private void send() {
        workspaces.in(acme, () -> invoicing.send(invoice, Ids.next(), "See you soon"));
        queue.drain();
    }

    private void rename() {
        workspaces.in(acme, () -> {
            var view = customers.view(customer);
            customers.update(customer, view.version(),
                    CustomerDetails.named("Harbor Group", PaymentFixture.EUR, 30).withEmail("books@harbor.example"));
            return true;
        });
    }

    /** Attached to the mail of this number. */
    private byte[] paper(int mail) throws MessagingException, IOException {
        var parts = (MimeMultipart) new MimeMessage(null, new ByteArrayInputStream(
                sink.caught().get(mail).text().getBytes(StandardCharsets.ISO_8859_1))).getContent();
        for (var part = 0; part < parts.getCount(); part++) {
            if (parts.getBodyPart(part).isMimeType("application/pdf")) {
                return parts.getBodyPart(part).getInputStream().readAllBytes();
            }
        }
        throw new AssertionError("no paper attached");
    }
}
