package com.duebook.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OpenFacts;
import com.duebook.ageing.OverdueFacts;
import com.duebook.ageing.SilenceFacts;
import com.duebook.credit.behaviour.DelayFacts;
import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.Disputes;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.Facts;
import com.duebook.money.Money;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.Share;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What warns before somebody is late for long. */
@IntegrationTest
class EarlyFactsTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final Currency EUR = Currency.getInstance("EUR");

    @Autowired Facts facts;
    @Autowired Debtors debtors;
    @Autowired Payments payments;
    @Autowired Disputes disputes;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;

    UUID acme;
    UUID customer;

    @BeforeEach
    void aPunctualCustomer() {
        clock.reset();
        acme = workspaces.open("Acme");
        customer = in(() -> debtors.customer("Good Ltd"));
        List.of(200, 190, 180).forEach(back -> paid(10_00, DAY.minusDays(back), 0));
    }

    @Test
    void noticeTheFirstLateInvoiceOfWhoEverPaidOnTime() {
        assertThat(known(DelayFacts.FIRST_LATE)).isEmpty();
        in(() -> debtors.owes(customer, "EUR", 10_00, DAY.minusDays(2)));
        assertThat(known(DelayFacts.FIRST_LATE)).containsExactly(1L);

        paid(10_00, DAY.minusDays(100), 1);
        assertThat(known(DelayFacts.FIRST_LATE)).isEmpty();
    }

    @Test
    void noticeThatPaymentsComeLater() {
        assertThat(known(DelayFacts.AVERAGE_DELAY_RISE)).containsExactly(0L);

        paid(30_00, DAY.minusDays(60), 40);

        assertThat(known(DelayFacts.AVERAGE_DELAY_RISE)).containsExactly(20L);
    }

    @Test
    void countDaysWithoutAPaymentOnlyWhileSomethingIsDue() {
        assertThat(known(SilenceFacts.DAYS_WITHOUT_PAYMENT)).isEmpty();
        in(() -> debtors.owes(customer, "EUR", 10_00, DAY.minusDays(2)));
        assertThat(known(SilenceFacts.DAYS_WITHOUT_PAYMENT)).containsExactly(180L);

        customer = in(() -> debtors.customer("New Ltd"));
        in(() -> debtors.owes(customer, "EUR", 10_00, DAY.minusDays(5)));
        assertThat(known(SilenceFacts.DAYS_WITHOUT_PAYMENT)).containsExactly(5L);
    }

    @Test
    void tellDisputedAmountsApart() {
        var invoice = in(() -> debtors.owes(customer, "EUR", 70_00, DAY.minusDays(20)));
        in(() -> debtors.owes(customer, "EUR", 30_00, DAY.minusDays(10)));
        in(() -> {
            disputes.raise(invoice, new DisputeDetails("broken", null));
            return true;
        });

        assertThat(known(OverdueFacts.AMOUNT_OVERDUE)).containsExactly(30_00L);
        assertThat(known(OverdueFacts.DISPUTED_OVERDUE)).containsExactly(70_00L);
        assertThat(known(OpenFacts.OPEN_AMOUNT)).containsExactly(100_00L);
        assertThat(known(OpenFacts.DISPUTED_AMOUNT)).containsExactly(70_00L);
        var finding = new Finding(OverdueFacts.DAYS_OVERDUE, read(Set.of(OverdueFacts.DAYS_OVERDUE, OverdueFacts.AMOUNT_OVERDUE,
                OverdueFacts.DISPUTED_OVERDUE)).getFirst());
        assertThat(finding.amounts()).containsExactly(Money.of(30_00, EUR));
        assertThat(finding.disputed()).containsExactly(Money.of(70_00, EUR));
        assertThat(finding.days()).isEqualTo(10);
    }

    private void paid(long minor, LocalDate due, int daysLate) {
        var invoice = in(() -> debtors.owes(customer, "EUR", minor, due));
        var money = Money.of(minor, EUR);
        in(() -> payments.record(new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, money, due.plusDays(daysLate), null),
                List.of(new Share(invoice, money))));
    }

    private List<Long> known(FactKey key) {
        return read(Set.of(key)).stream().flatMap(each -> each.values().stream()).map(value -> value.number()).toList();
    }

    private List<CustomerFacts> read(Set<FactKey> keys) {
        return in(() -> facts.read(keys, Set.of(customer), DAY));
    }

    private <T> T in(Supplier<T> work) {
        return workspaces.in(acme, work);
    }
}
