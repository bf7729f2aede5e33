package com.duebook.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.jobs.WorkQueue;
import com.duebook.problem.Refusal;
import com.duebook.smtp.Postman;
import com.duebook.smtp.SinkPostman;
import com.duebook.support.IntegrationTest;
import com.duebook.support.SmtpSink;
import com.duebook.support.StandIns;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class OutboxTest {

    @Autowired Outbox outbox;
    @Autowired PlatformOutbox platformOutbox;
    @Autowired WorkQueue queue;
    @Autowired TestClock clock;
    @Autowired TestWorkspaces workspaces;
    @Autowired TenantJdbc jdbc;
    @Autowired Tenancy tenancy;
    @Autowired TransactionTemplate transaction;
    @Autowired StandIns standIns;

    final SmtpSink sink = new SmtpSink();

    UUID acme;
    UUID bolt;
    UUID invoice;

    @BeforeEach
    void twoWorkspaces() {
        clock.reset();
        standIns.put(Postman.class, SinkPostman.to(sink, clock));
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        invoice = Ids.next();
    }

    @AfterEach
    void stop() throws IOException {
        sink.close();
    }

    @Test
    void sendsOnceItsCauseIsCommittedInTheNameOfTheWorkspace() {
        add(acme, mail("a"));
        assertThat(sink.caught()).isEmpty();

        queue.drain();

        var caught = sink.only();
        assertThat(caught.to()).containsExactly("bob@example.com");
        assertThat(caught.header("From")).isEqualTo("Acme <mail@duebook.example>");
        assertThat(caught.header("Subject")).isEqualTo("You already have a Duebook account");
        assertThat(caught.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(record(acme).state()).isEqualTo(MailState.SENT);
        assertThat(record(acme).title()).isEqualTo("You already have a Duebook account");
        assertThat(caught.header("Message-ID")).isEqualTo("<" + record(acme).id() + "@duebook.example>");
    }

    @Test
    void addsTheSameMailOnceButNotForAnotherWorkspace() {
        var first = add(acme, mail("a"));
        assertThat(add(acme, mail("a"))).isEqualTo(first);
        queue.drain();
        assertThat(add(acme, mail("a"))).isEqualTo(first);
        assertThat(add(bolt, mail("a"))).isNotEqualTo(first);

        queue.drain();

        assertThat(sink.caught()).hasSize(2);
        assertThat(about(acme)).hasSize(1);
        assertThat(about(bolt)).hasSize(1);
    }

    @Test
    void isPartOfItsCausesTransaction() {
        assertThatThrownBy(() -> tenancy.runAs(acme, () -> outbox.add(mail("a"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void forgetsTheLinksOfAMailOnceItIsSent() {
        add(acme, mail("a"));
        queue.drain();

        var model = workspaces.in(acme, () -> jdbc.sql("select count(model) from mail where tenant_id = :tenant")
                .query(Long.class).single());

        assertThat(model).isZero();
    }

    @Test
    void refusesWhatIsNotOneAddress() {
        for (var bad : List.of("", "bob", "bob@", "a@b.example,c@d.example",
                "bob@example.com\r\nBcc: eve@example.com", "bob @example.com", "a".repeat(250) + "@example.com")) {
            assertThatThrownBy(() -> add(acme, OutgoingMail.of("k", bad, Locale.ENGLISH, "known-address", LINK)))
                    .as(bad)
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void blocksAnAddressThatWasRefusedForGoodInThisWorkspaceOnlyAndSendsAgainWhenAskedTo() {
        sink.obey(to -> SmtpSink.Fate.SAYS_550);
        add(acme, mail("a"));
        queue.drain();
        assertThat(record(acme).state()).isEqualTo(MailState.FAILED);
        assertThat(record(acme).problem()).isEqualTo(MailProblem.ADDRESS_REFUSED);
        assertThat(record(acme).detail()).isEqualTo("550 5.1.1 no such mailbox");
        sink.reset();

        add(acme, mail("second"));
        add(bolt, mail("a"));
        queue.drain();
        assertThat(record(acme).problem()).isEqualTo(MailProblem.ADDRESS_BLOCKED);
        assertThat(record(bolt).state()).isEqualTo(MailState.SENT);
        assertThat(workspaces.in(acme, outbox::blocked)).extracting(BlockedAddress::address)
                .containsExactly("bob@example.com");

        var again = record(acme).id();
        workspaces.in(acme, () -> {
            outbox.retry(again);
            return true;
        });
        queue.drain();
        assertThat(record(acme).state()).isEqualTo(MailState.SENT);
        assertThat(workspaces.in(acme, outbox::blocked)).isEmpty();
        assertThat(sink.caught()).hasSize(2);
    }

    @Test
    void sendsAgainOnceWhenTheLineBrokeAfterTheLastDotWithTheSameMessageId() {
        sink.obey(to -> sink.triesFor(to) == 1 ? SmtpSink.Fate.DROPS_AFTER_DOT : SmtpSink.Fate.TAKEN);
        add(acme, mail("a"));
        queue.drain();
        assertThat(record(acme).problem()).isEqualTo(MailProblem.UNCONFIRMED);

        clock.advance(Duration.ofMinutes(1));
        queue.drain();

        assertThat(record(acme).state()).isEqualTo(MailState.SENT);
        assertThat(sink.caught()).hasSize(2).extracting(caught -> caught.header("Message-ID")).containsOnly(
                "<" + record(acme).id() + "@duebook.example>");
    }

    @Test
    void neverSendsTwiceWhatMustNotArriveTwice() {
        sink.obey(to -> SmtpSink.Fate.DROPS_AFTER_DOT);
        add(acme, mail("a").neverTwice());
        queue.drain();
        clock.advance(Duration.ofDays(1));
        queue.drain();

        assertThat(record(acme).state()).isEqualTo(MailState.UNKNOWN);
        assertThat(sink.caught()).hasSize(1);
    }

    @Test
    void sendsPlatformMailInDuebooksName() {
        tenancy.onPlatform(() -> transaction.execute(status -> platformOutbox.add(mail("platform:" + invoice))));
        queue.drain();

        assertThat(sink.only().header("From")).isEqualTo("Duebook <mail@duebook.example>");
    }

    private static final Map<String, Object> LINK = Map.of("link", "https://duebook.example/login");

    private OutgoingMail mail(String key) {
        return OutgoingMail.of(key, "bob@example.com", Locale.ENGLISH, "known-address", LINK).about(invoice);
    }

    private UUID add(UUID workspace, OutgoingMail mail) {
        return workspaces.in(workspace, () -> outbox.add(mail));
    }

    private List<MailRecord> about(UUID workspace) {
        return workspaces.in(workspace, () -> outbox.about(invoice));
    }

    private MailRecord record(UUID workspace) {
        return about(workspace).getFirst();
    }
}
