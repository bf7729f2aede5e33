package com.duebook.credit.hold.mail;

import static com.duebook.credit.order.CreditBooks.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.credit.hold.HoldDecisions;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.order.CreditBooks;
import com.duebook.jobs.WorkQueue;
import com.duebook.messaging.MailRecord;
import com.duebook.messaging.Outbox;
import com.duebook.payments.PaymentFixture;
import com.duebook.problem.Denied;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What unlocks credit, mailed once, by whoever may ask for money. */
@IntegrationTest
class UnlockMailsTest extends TwoWorkspaces {

    @Autowired CreditBooks credit;
    @Autowired Books books;
    @Autowired PaymentFixture fixture;
    @Autowired HoldDecisions decisions;
    @Autowired UnlockMails mails;
    @Autowired Outbox outbox;
    @Autowired WorkQueue queue;

    private UUID customer = UUID.randomUUID();

    @BeforeEach
    void aHold() {
        customer = fixture.customer(acme, "Harbor Foods");
        books.issued(acme, customer, eur(12_345_67));
        credit.limit(acme, customer, eur(10_000_00));
        queue.drain();
    }

    @Test
    void sayHowMuchToWhatAndWithALink() {
        var intention = Ids.next();
        send(intention);
        send(intention);
        queue.drain();

        assertThat(sent()).singleElement().extracting(MailRecord::template).isEqualTo("unlock");
        var text = workspaces.in(acme, () -> outbox.text(sent().getFirst().id())).orElseThrow().replace('\u00a0', ' ');
        assertThat(text).contains("What unlocks credit for Harbor Foods", "EUR 2.345,67", "a part of EUR 12.345,67",
                "Your credit limit is EUR 10.000,00, and EUR 12.345,67 of it is used.",
                "After that your limit is exactly used up. What you pay beyond it, on the same page, makes room for new orders.");
    }

    @Test
    void sayNothingOfALimitToWhoPaysBeforeDelivery() {
        credit.limit(acme, customer, eur(0));
        send(Ids.next());
        queue.drain();

        assertThat(workspaces.in(acme, () -> outbox.text(sent().getFirst().id())).orElseThrow().replace('\u00a0', ' '))
                .contains("You buy against cash before delivery, and EUR 12.345,67 is open on account.",
                        "After that you can order again against cash before delivery.")
                .doesNotContain("EUR 0,00", "exactly used up");
    }

    @Test
    void areSentByWhoDecidesAndWhoInvoicesAndNobodyElse() {
        workspaces.as(acme, workspaces.member(acme, Role.CREDIT_MANAGER), () -> send());
        workspaces.as(acme, workspaces.member(acme, Role.SALES), () -> send());
        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> workspaces.as(acme, workspaces.member(acme, Role.AUDITOR), () -> send()));
        assertThat(sent()).hasSize(2);
    }

    @Test
    void areNotSentWherePayingDoesNotHelp() {
        workspaces.in(acme, () -> {
            decisions.stop(customer, LimitScope.CUSTOMER, "insolvency");
            return true;
        });

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> send(Ids.next())).extracting(Refusal::key)
                .isEqualTo("credit.hold.refusal.nothingToPay");
    }

    @Test
    void areNotSentToNoAddress() {
        var silent = books.customer(acme, "Silent Ltd");
        books.issued(acme, silent, eur(2));
        credit.limit(acme, silent, eur(1));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> workspaces.in(acme, () -> {
            mails.send(silent, Ids.next(), "");
            return true;
        })).extracting(Refusal::key).isEqualTo("payments.refusal.noAddress");
    }

    private void send(UUID intention) {
        workspaces.in(acme, () -> {
            mails.send(customer, intention, "");
            return true;
        });
    }

    private boolean send() {
        mails.send(customer, Ids.next(), "");
        return true;
    }

    private List<MailRecord> sent() {
        return workspaces.in(acme, () -> outbox.about(customer));
    }
}
