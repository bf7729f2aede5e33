package com.duebook.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.desk.AlertFilter;
import com.duebook.alerts.desk.AlertList;
import com.duebook.alerts.desk.AlertRow;
import com.duebook.jobs.WorkQueue;
import com.duebook.money.Money;
import com.duebook.payments.credit.CreditFacts;
import com.duebook.payments.Credits;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.Share;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that nobody asked for does not lie about unseen. */
@IntegrationTest
class CreditAlertTest extends TwoWorkspaces {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final Currency EUR = Currency.getInstance("EUR");

    @Autowired Alerts alerts;
    @Autowired AlertList list;
    @Autowired AlertRules rules;
    @Autowired Payments payments;
    @Autowired Credits credits;
    @Autowired Debtors debtors;
    @Autowired WorkQueue queue;

    UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = workspaces.in(acme, () -> debtors.customer("Generous Ltd"));
    }

    @Test
    void isRaisedByMoneyThatNoInvoiceTakesAndResolvedOnceItIsUsed() {
        pay(70_00);

        assertThat(live()).singleElement().satisfies(alert -> {
            assertThat(alert.now().watched()).isEqualTo(CreditFacts.UNUSED_CREDIT);
            assertThat(alert.now().amounts()).containsExactly(Money.of(70_00, EUR));
            assertThat(alert.now().facts().number(CreditFacts.UNUSED_CREDIT)).hasValue(1);
        });

        var invoice = workspaces.in(acme, () -> debtors.owes(customer, "EUR", 100_00, DAY.plusDays(3)));
        workspaces.in(acme, () -> credits.use(customer, List.of(new Share(invoice, Money.of(100_00, EUR)))));
        queue.drain();

        assertThat(live()).isEmpty();
    }

    @Test
    void staysThroughTheNightWithTheAmountOfToday() {
        pay(70_00);
        pay(5_00);

        var night = workspaces.in(acme, () -> alerts.evaluate(DAY).orElseThrow());

        assertThat(night).isEqualTo(new EvaluationResult(0, 1, 0));
        assertThat(live()).singleElement().extracting(AlertRow::now).satisfies(now -> {
            assertThat(now.amounts()).containsExactly(Money.of(75_00, EUR));
            assertThat(now.facts().number(CreditFacts.UNUSED_CREDIT)).hasValue(2);
        });
    }

    /** EUR 70.00 and USD 5.00 are two amounts, on the day it was raised and today. */
    @Test
    void keepsEachCurrencyApart() {
        var both = List.of(Money.of(70_00, EUR), Money.of(5_00, Currency.getInstance("USD")));
        both.forEach(money -> workspaces.in(acme, () -> payments.record(
                new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, money, DAY, ""), List.of())));
        queue.drain();

        assertThat(live()).singleElement().satisfies(alert -> {
            assertThat(alert.raised().amounts()).isEqualTo(both);
            assertThat(alert.now().amounts()).isEqualTo(both);
        });
    }

    @Test
    void comesFromARuleThatCanBeSwitchedOff() {
        pay(70_00);
        var rule = workspaces.in(acme, rules::list).getFirst();
        var details = rule.details();
        workspaces.in(acme, () -> {
            rules.revise(rule.id(), rule.version(), new RuleDetails(
                    details.name(), details.condition(), null, details.telling(), details.severity(), false));
            return true;
        });
        queue.drain();

        pay(5_00);

        assertThat(live()).isEmpty();
        assertThat(workspaces.in(acme, rules::list)).hasSize(1);
        assertThat(workspaces.in(bolt, rules::list)).isEmpty();
    }

    @Test
    void doesNotStandInTheWayOfRulesOnWhatIsOwed() {
        pay(70_00);
        workspaces.in(acme, () -> rules.create(new RuleDetails(
                "Late", OverdueFacts.DAYS_OVERDUE, 30, null, null, Severity.WARNING, true)));
        workspaces.in(acme, () -> debtors.owes(customer, "USD", 100_00, DAY.minusDays(40)));

        var night = workspaces.in(acme, () -> alerts.evaluate(DAY).orElseThrow());

        assertThat(night).isEqualTo(new EvaluationResult(1, 1, 0));
    }

    private void pay(long minor) {
        workspaces.in(acme, () -> payments.record(new PaymentDetails(
                Ids.next(), customer, PaymentMethod.TRANSFER, Money.of(minor, EUR), DAY, ""), List.of()));
        queue.drain();
    }

    private List<AlertRow> live() {
        return workspaces.in(acme, () -> list.page(AlertFilter.LIVE, 0, 10));
    }
}
