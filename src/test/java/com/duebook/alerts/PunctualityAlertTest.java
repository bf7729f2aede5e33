package com.duebook.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.credit.behaviour.BehaviourFacts;
import com.duebook.credit.behaviour.CustomerBehaviour;
import com.duebook.credit.behaviour.Lateness;
import com.duebook.alerts.desk.AlertFilter;
import com.duebook.alerts.desk.AlertList;
import com.duebook.alerts.desk.AlertRow;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactTexts;
import com.duebook.facts.Facts;
import com.duebook.jobs.WorkQueue;
import com.duebook.money.Money;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.Share;
import com.duebook.receivables.Receivables;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.support.WatchedStatements;
import com.duebook.tenancy.Ids;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three invoices: paid 20 days late, paid 5 days early, and unpaid for 30 days: (20 + 0 + 30) / 3 = 16.67 days. */
@IntegrationTest
class PunctualityAlertTest extends TwoWorkspaces {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final Currency EUR = Currency.getInstance("EUR");

    @Autowired Alerts alerts;
    @Autowired AlertList list;
    @Autowired AlertRules rules;
    @Autowired RulePreviews previews;
    @Autowired Facts facts;
    @Autowired FactTexts texts;
    @Autowired CustomerBehaviour behaviour;
    @Autowired Payments payments;
    @Autowired Receivables receivables;
    @Autowired Debtors debtors;
    @Autowired WorkQueue queue;
    @Autowired WatchedStatements watched;

    UUID customer;
    UUID unpaid;

    @BeforeEach
    void threeInvoices() {
        customer = workspaces.in(acme, () -> debtors.customer("Slow Ltd"));
        paid(DAY.minusDays(80), DAY.minusDays(60));
        paid(DAY.minusDays(40), DAY.minusDays(45));
        unpaid = workspaces.in(acme, () -> debtors.owes(customer, "EUR", 100_00, DAY.minusDays(30)));
        queue.drain();
    }

    @Test
    void isTheMeanOfTheCustomersPageInWholeDays() {
        assertThat(workspaces.in(acme, () -> behaviour.lateness(customer)).values()).singleElement().satisfies(late -> {
            assertThat(late.averageDaysLate()).isEqualByComparingTo("16.6667");
            assertThat(late.items()).isEqualTo(Lateness.ENOUGH);
        });
        assertThat(known(DAY)).singleElement().satisfies(row -> {
            assertThat(row.customer()).isEqualTo(customer);
            assertThat(row.number(BehaviourFacts.AVERAGE_DAYS_LATE)).hasValue(16);
        });
        assertThat(workspaces.in(bolt, () -> facts.read(List.of(BehaviourFacts.AVERAGE_DAYS_LATE), DAY))).isEmpty();
    }

    /** (20 + 0 + 33) / 3 = 17.67. */
    @Test
    void countsWhatIsOverdueUntilTheDay() {
        assertThat(known(DAY.plusDays(3))).singleElement()
                .satisfies(row -> assertThat(row.number(BehaviourFacts.AVERAGE_DAYS_LATE)).hasValue(17));
    }

    @Test
    void flagsFromTheThresholdOn() {
        assertThat(workspaces.in(acme, () -> previews.preview(slow(16)))).satisfies(preview -> {
            assertThat(preview.customers()).isEqualTo(1);
            assertThat(preview.totals()).isEmpty();
            assertThat(said(preview.first().getFirst(), Locale.ENGLISH)).isEqualTo("pays 16 days late on average");
            assertThat(said(preview.first().getFirst(), Locale.SIMPLIFIED_CHINESE)).isEqualTo("平均逾期 16 天付款");
        });
        assertThat(workspaces.in(acme, () -> previews.preview(slow(17))).customers()).isZero();
    }

    /** 62.9 points for 20 days late, 82.5 for 5 days early and 50 for 30 days late: 65.1. */
    @Test
    void indexFlagsFromTheThresholdDown() {
        assertThat(workspaces.in(acme, () -> previews.preview(index(64))).customers()).isZero();
        var preview = workspaces.in(acme, () -> previews.preview(index(65)));
        assertThat(preview.customers()).isEqualTo(1);
        assertThat(said(preview.first().getFirst(), Locale.ENGLISH)).isEqualTo("Promptness index 65");
        assertThat(said(preview.first().getFirst(), Locale.SIMPLIFIED_CHINESE)).isEqualTo("付款及时指数 65");
        assertThat(texts.condition(BehaviourFacts.PROMPTNESS_INDEX, 65, null, Locale.ENGLISH)).isEqualTo("Promptness index 65 or less");

        var worse = workspaces.in(acme, () -> debtors.customer("Worse Ltd"));
        for (var i = 0; i < Lateness.ENOUGH; i++) {
            workspaces.in(acme, () -> debtors.owes(worse, "EUR", 100_00, DAY.minusDays(120)));
        }
        assertThat(workspaces.in(acme, () -> previews.preview(index(70))).first()).as("the worst first")
                .extracting(Finding::customer).containsExactly(worse, customer);
    }

    /** Two newcomers with one invoice each are neither punctual nor late. */
    @Test
    void isNotToldOfWhomTooLittleIsKnown() {
        var newcomer = workspaces.in(acme, () -> debtors.customer("New Ltd"));
        workspaces.in(acme, () -> debtors.owes(newcomer, "EUR", 100_00, DAY.minusDays(90)));
        workspaces.in(acme, () -> debtors.owes(newcomer, "EUR", 100_00, DAY.minusDays(90)));

        assertThat(known(DAY)).extracting(CustomerFacts::customer).containsExactly(customer);
        assertThat(workspaces.in(acme, () -> previews.preview(slow(1))).customers()).isEqualTo(1);
    }

    @Test
    void isSaidToBeTooLittleOnceItIs() {
        workspaces.in(acme, () -> rules.create(slow(15)));
        queue.drain();
        assertThat(live()).singleElement()
                .satisfies(alert -> assertThat(said(alert.now(), Locale.ENGLISH)).isEqualTo("pays 16 days late on average"));

        workspaces.in(acme, () -> {
            receivables.voidInvoice(unpaid, "test");
            return true;
        });

        assertThat(live()).singleElement().satisfies(alert -> {
            assertThat(said(alert.now(), Locale.ENGLISH)).isEqualTo("Average days late: too little history");
            assertThat(said(alert.raised(), Locale.ENGLISH)).isEqualTo("pays 16 days late on average");
        });
        queue.drain();
        assertThat(live()).isEmpty();
    }

    /** Nobody's paid invoices are read where no rule asks. */
    @Test
    void isReadOnlyForARuleThatWatchesIt() {
        workspaces.in(acme, () -> rules.create(new RuleDetails("Late", OverdueFacts.DAYS_OVERDUE, 5, null, null, Severity.WARNING, true)));
        queue.drain();
        assertThat(paidRead()).isZero();
        var before = watched.of(() -> workspaces.in(acme, () -> alerts.evaluateAgain(DAY))).size();

        workspaces.in(acme, () -> rules.create(slow(99)));
        queue.drain();

        assertThat(paidRead()).isEqualTo(1);
        assertThat(watched.of(() -> workspaces.in(acme, () -> alerts.evaluateAgain(DAY)))).hasSize(before + 1);
    }

    private long paidRead() {
        return watched.of(() -> workspaces.in(acme, () -> alerts.evaluateAgain(DAY))).stream()
                .filter(sql -> sql.contains("ALLOCATED")).count();
    }

    private List<CustomerFacts> known(LocalDate day) {
        return workspaces.in(acme, () -> facts.read(List.of(BehaviourFacts.AVERAGE_DAYS_LATE), day));
    }

    private String said(Finding finding, Locale reader) {
        return texts.value(finding.because(), finding.facts(), reader);
    }

    private List<AlertRow> live() {
        return workspaces.in(acme, () -> list.page(AlertFilter.LIVE, 0, 10));
    }

    private static RuleDetails index(long points) {
        return new RuleDetails("Not prompt", BehaviourFacts.PROMPTNESS_INDEX, points, null, null, Severity.WARNING, true);
    }

    private static RuleDetails slow(long days) {
        return new RuleDetails("Pays late", BehaviourFacts.AVERAGE_DAYS_LATE, days, null, null, Severity.WARNING, true);
    }

    private void paid(LocalDate due, LocalDate on) {
        var amount = Money.of(100_00, EUR);
        var invoice = workspaces.in(acme, () -> debtors.owes(customer, "EUR", amount.minor(), due));
        workspaces.in(acme, () -> payments.record(
                new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, amount, on, ""), List.of(new Share(invoice, amount))));
    }
}
