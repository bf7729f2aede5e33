package com.duebook.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.desk.AlertFilter;
import com.duebook.alerts.desk.AlertList;
import com.duebook.alerts.desk.AlertRow;
import com.duebook.credit.exposure.LimitFacts;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.NewLimit;
import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.DisputeEnd;
import com.duebook.disputes.DisputeState;
import com.duebook.disputes.Disputes;
import com.duebook.jobs.WorkQueue;
import com.duebook.money.Money;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.Share;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.Receivables;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is no longer true of a customer is resolved at once, and not in the night. */
@IntegrationTest
class MoneyNewsTest extends TwoWorkspaces {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final Currency EUR = Currency.getInstance("EUR");

    @Autowired Alerts alerts;
    @Autowired AlertList list;
    @Autowired AlertRules rules;
    @Autowired Payments payments;
    @Autowired CreditLimits limits;
    @Autowired Receivables receivables;
    @Autowired Disputes disputes;
    @Autowired Debtors debtors;
    @Autowired WorkQueue queue;

    UUID customer;
    UUID invoice;

    @BeforeEach
    void aCustomerWhoIsFlagged() {
        customer = workspaces.in(acme, () -> debtors.customer("Slow Ltd", "risky"));
        invoice = workspaces.in(acme, () -> debtors.owes(customer, "EUR", 100_00, DAY.minusDays(50)));
        workspaces.in(acme, () -> {
            debtors.owes(debtors.customer("Late Inc"), "EUR", 100_00, DAY.minusDays(60));
            rules.create(new RuleDetails("Late", OverdueFacts.DAYS_OVERDUE, 30, null, null, Severity.WARNING, true));
            rules.create(new RuleDetails("Risky", OverdueFacts.ITEMS_OVERDUE, 1, null, "risky", Severity.CRITICAL, true));
            return alerts.evaluate(DAY);
        });
        assertThat(live()).hasSize(3);
    }

    @Test
    void paymentResolvesAndItsReversalRaisesAgain() {
        var money = Money.of(100_00, EUR);
        var payment = in(() -> payments.record(
                new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, money, DAY, null),
                List.of(new Share(invoice, money))));
        assertThat(live()).containsExactly("Late Inc");

        in(() -> {
            payments.reverseAllocation(payment, invoice);
            return true;
        });
        assertThat(live()).contains("Slow Ltd");
    }

    @Test
    void writeOffResolves() {
        in(() -> {
            receivables.writeOff(invoice, "insolvent");
            return true;
        });

        assertThat(live()).containsExactly("Late Inc");
    }

    @Test
    void creditNoteResolves() {
        in(() -> receivables.credit(invoice, CreditDetails.all("returned")));

        assertThat(live()).containsExactly("Late Inc");
    }

    @Test
    void disputeResolvesUntilItIsSettled() {
        in(() -> {
            disputes.raise(invoice, new DisputeDetails("broken", null));
            return true;
        });
        assertThat(live()).containsExactly("Late Inc");

        in(() -> {
            disputes.end(invoice, new DisputeEnd(DisputeState.REJECTED, ""));
            return true;
        });
        assertThat(live()).hasSize(3);
    }

    /** What is due later uses the limit too, and a higher limit is used less. */
    @Test
    void paymentBeforeTheDayAndAHigherLimitResolveWhatLooksAtTheLimit() {
        var other = in(() -> debtors.customer("Large Ltd"));
        var later = in(() -> debtors.owes(other, "EUR", 95_00, DAY.plusDays(20)));
        in(() -> limits.set(Ids.next(), other, NewLimit.own(Money.of(100_00, EUR), DAY, "new")));
        in(() -> rules.create(new RuleDetails("Used", LimitFacts.LIMIT_USED, 90, null, null, Severity.WARNING, true)));
        assertThat(live()).contains("Large Ltd");

        in(() -> limits.set(Ids.next(), other, NewLimit.own(Money.of(1_000_00, EUR), DAY, "grown")));
        assertThat(live()).doesNotContain("Large Ltd");

        in(() -> limits.set(Ids.next(), other, NewLimit.own(Money.of(100_00, EUR), DAY, "shrunk")));
        assertThat(live()).contains("Large Ltd");
        in(() -> payments.record(new PaymentDetails(Ids.next(), other, PaymentMethod.TRANSFER, Money.of(50_00, EUR), DAY, null),
                List.of(new Share(later, Money.of(50_00, EUR)))));
        assertThat(live()).doesNotContain("Large Ltd");
    }

    private <T> T in(Supplier<T> work) {
        var done = workspaces.in(acme, work);
        queue.drain();
        return done;
    }

    private List<String> live() {
        return workspaces.in(acme, () -> list.page(AlertFilter.LIVE, 0, 10)).stream().map(AlertRow::customerName).toList();
    }
}
