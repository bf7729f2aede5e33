package com.duebook.credit.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.alerts.Debtors;
import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.DisputeEnd;
import com.duebook.disputes.DisputeState;
import com.duebook.disputes.Disputes;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.Facts;
import com.duebook.ledger.open.AsOf;
import com.duebook.money.Money;
import com.duebook.payments.CardMoney;
import com.duebook.payments.Chargeback;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.RefundBook;
import com.duebook.payments.Share;
import com.duebook.payments.habits.MethodUse;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.support.WatchedStatements;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.problem.Denied;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On 21 November 2026. */
@IntegrationTest
class CustomerBehaviourTest extends TwoWorkspaces {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final Currency EUR = Currency.getInstance("EUR");

    @Autowired CustomerBehaviour behaviour;
    @Autowired Debtors debtors;
    @Autowired Payments payments;
    @Autowired RefundBook refunds;
    @Autowired Disputes disputes;
    @Autowired Facts facts;
    @Autowired WatchedStatements watched;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void aCustomer() {
        customer = in(() -> debtors.customer("Payer Ltd"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void weighsWhatIsUnpaidSoFar() {
        paid("EUR", 9_000_00, DAY.minusDays(40), DAY.minusDays(40));
        owes("EUR", 1_000_00, DAY.minusDays(10));
        owes("EUR", 1_000_00, DAY);

        assertThat(eur(DAY).averageDaysLate()).isEqualByComparingTo("1.0");
        assertThat(eur(DAY).items()).isEqualTo(2);
        assertThat(eur(DAY.plusDays(1)).averageDaysLate()).as("the day after").isEqualByComparingTo("1.0909");
        assertThat(eur(DAY.minusDays(10)).averageDaysLate()).as("when nothing was late").isZero();
    }

    /** 40 of 100 came on the day, the rest 60 days later or not at all. */
    @Test
    void weighsPartsByTheirOwnDays() {
        var invoice = owes("EUR", 100_00, DAY.minusDays(60));
        pay(invoice, 40_00, DAY.minusDays(60), PaymentMethod.TRANSFER);

        assertThat(eur(DAY).averageDaysLate()).isEqualByComparingTo("36");
        assertThat(eur(DAY).items()).isEqualTo(1);
        assertThat(eur(DAY).promptness()).isEqualByComparingTo("56");
    }

    /** A payment of 366 days ago is forgotten, what is unpaid since two years is not. */
    @Test
    void looksBackAYearAndAtAllThatIsUnpaid() {
        paid("EUR", 100_00, DAY.minusYears(1).minusDays(10), DAY.minusYears(1));
        assertThat(behaviour(DAY).currencies()).isEmpty();
        paid("EUR", 100_00, DAY.minusYears(1), DAY.minusYears(1).plusDays(1));
        assertThat(eur(DAY).averageDaysLate()).isEqualByComparingTo("1");

        owes("EUR", 100_00, DAY.minusDays(730));

        assertThat(eur(DAY).worstDaysLate()).isEqualTo(730);
        assertThat(eur(DAY).averageDaysLate()).isEqualByComparingTo("365.5");
    }

    @Test
    void neverAddsCurrencies() {
        for (var i = 0; i < Lateness.ENOUGH; i++) {
            paid("EUR", 5_00, DAY.minusDays(30), DAY.minusDays(28));
            paid("USD", 900_00, DAY.minusDays(30), DAY.minusDays(15));
        }
        paid("JPY", 1, DAY.minusDays(90), DAY);

        var known = behaviour(DAY);

        assertThat(known.currencies()).extracting(it -> it.currency().getCurrencyCode()).containsExactly("EUR", "JPY", "USD");
        assertThat(known.worst()).hasValueSatisfying(it -> assertThat(it.currency().getCurrencyCode()).isEqualTo("JPY"));
        var told = read(acme, BehaviourFacts.AVERAGE_DAYS_LATE, BehaviourFacts.PROMPTNESS_INDEX, BehaviourFacts.SHARE_ON_TIME);
        assertThat(told.getFirst().number(BehaviourFacts.AVERAGE_DAYS_LATE, EUR)).hasValue(2);
        assertThat(told.getFirst().number(BehaviourFacts.AVERAGE_DAYS_LATE)).as("without the single invoice in yen").hasValue(15);
        assertThat(told.getFirst().number(BehaviourFacts.PROMPTNESS_INDEX, EUR)).hasValue(79);
        assertThat(told.getFirst().number(BehaviourFacts.PROMPTNESS_INDEX)).as("the lowest").hasValue(70);
        assertThat(told.getFirst().number(BehaviourFacts.SHARE_ON_TIME)).hasValue(0);
    }

    @Test
    void returnedPaymentLeavesTheInvoiceUnpaidSinceItWasDue() {
        var invoice = owes("EUR", 100_00, DAY);
        var card = new CardMoney("test", customer, "ch_" + Ids.next(), eur(100_00), eur(0), Chargeback.NONE);
        var payment = in(() -> payments.receive(card, List.of(new Share(invoice, eur(100_00)))));
        clock.advance(Duration.ofDays(20));
        assertThat(eur(DAY.plusDays(20)).averageDaysLate()).isZero();
        assertThat(returned(DAY.plusDays(20))).isZero();

        in(() -> {
            refunds.settle(payment, new CardMoney("test", customer, card.reference(), eur(100_00), eur(0), Chargeback.LOST));
            return true;
        });

        assertThat(eur(DAY.plusDays(20)).averageDaysLate()).isEqualByComparingTo("20");
        assertThat(returned(DAY.plusDays(20))).isEqualTo(1);
        assertThat(eur(DAY.plusDays(19)).averageDaysLate()).as("the day before it came back").isZero();
        assertThat(returned(DAY.plusDays(19))).isZero();
        assertThat(returned(DAY.plusDays(20).plusYears(1))).as("a year later").isZero();
    }

    @Test
    void disputeIsNoLateness() {
        paid("EUR", 100_00, DAY.minusDays(30), DAY.minusDays(30));
        var invoice = owes("EUR", 100_00, DAY.minusDays(50));
        assertThat(eur(DAY).averageDaysLate()).isEqualByComparingTo("25");
        in(() -> {
            disputes.raise(invoice, new DisputeDetails("broken", null));
            return true;
        });
        assertThat(eur(DAY).averageDaysLate()).isZero();
        assertThat(behaviour(DAY).currencies().getFirst().portions()).anySatisfy(it -> {
            assertThat(it.invoice()).isEqualTo(invoice);
            assertThat(it.disputed()).isTrue();
            assertThat(it.counts()).isFalse();
        });

        clock.advance(Duration.ofDays(10));
        in(() -> {
            disputes.end(invoice, new DisputeEnd(DisputeState.REJECTED, ""));
            return true;
        });

        assertThat(eur(DAY.plusDays(10)).averageDaysLate()).isEqualByComparingTo("30");
        assertThat(eur(DAY.plusDays(9)).averageDaysLate()).as("while it was disputed").isZero();
        assertThat(eur(DAY.minusDays(1)).averageDaysLate()).as("before it was").isEqualByComparingTo("24.5");
    }

    /** In each month one that is paid two days later than in the month before; nothing in the last. */
    @Test
    void tellsMonthsAndTheirTrend() {
        for (var month = 0; month < 5; month++) {
            var due = LocalDate.of(2026, 6, 1).plusMonths(month);
            paid("EUR", 100_00, due, due.plusDays(2L * month));
        }

        var known = behaviour(DAY).currencies().getFirst();

        assertThat(known.months()).extracting(it -> it.month() + " " + it.lateness().map(Lateness::averageDaysLate).orElse(null))
                .containsExactly("2026-06 0.0000", "2026-07 2.0000", "2026-08 4.0000", "2026-09 6.0000", "2026-10 8.0000", "2026-11 null");
        assertThat(known.trend()).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("2"));
        assertThat(known.portions()).extracting(Portion::days).containsExactly(8, 6, 4, 2, 0);
    }

    /** By their number, since amounts may be in several currencies; what came by import tells nothing. */
    @Test
    void prefersTheMethodThatIsUsedMost() {
        var invoice = owes("EUR", 500_00, DAY.minusDays(50));
        pay(invoice, 1_00, DAY.minusDays(372), PaymentMethod.CASH);
        pay(invoice, 200_00, DAY.minusDays(9), PaymentMethod.TRANSFER);
        pay(invoice, 1_00, DAY.minusDays(8), PaymentMethod.CHEQUE);
        pay(invoice, 1_00, DAY.minusDays(7), PaymentMethod.CHEQUE);

        assertThat(behaviour(DAY).preferredMethod()).hasValue(PaymentMethod.CHEQUE);
        assertThat(behaviour(DAY).methods()).containsExactly(new MethodUse(PaymentMethod.CHEQUE, 2, DAY.minusDays(7)),
                new MethodUse(PaymentMethod.TRANSFER, 1, DAY.minusDays(9)));
        assertThat(behaviour(DAY.minusDays(10)).preferredMethod()).hasValue(PaymentMethod.CASH);
    }

    /** Typed today, and it came 39 days ago. */
    @Test
    void knowsWhatWasKnownThen() {
        paid("EUR", 100_00, DAY.minusDays(40), DAY.minusDays(39));
        clock.advance(Duration.ofDays(1));

        assertThat(eur(DAY.minusDays(20)).averageDaysLate()).isEqualByComparingTo("1");
        var then = in(() -> behaviour.of(customer, new AsOf(DAY, true)));
        assertThat(then.currencies()).as("all was written down that day").hasSize(1);
        assertThat(in(() -> behaviour.of(customer, new AsOf(DAY.minusDays(1), true))).currencies()).isEmpty();
    }

    @Test
    void neighboursSeeNothing() {
        for (var i = 0; i < Lateness.ENOUGH; i++) {
            owes("EUR", 100_00, DAY.minusDays(50));
        }
        assertThat(read(acme, BehaviourFacts.WORST_DAYS_LATE)).extracting(CustomerFacts::customer).containsExactly(customer);

        assertThat(read(bolt, BehaviourFacts.WORST_DAYS_LATE, ReturnFacts.RETURNED_PAYMENTS)).isEmpty();
        assertThat(workspaces.in(bolt, () -> behaviour.of(customer)))
                .isEqualTo(new Behaviour(DAY, List.of(), List.of(), 0));
        assertThatThrownBy(() -> workspaces.as(acme, Actor.payer("Payer"), () -> behaviour.of(customer))).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> workspaces.as(acme, Actor.payer("Payer"), () -> behaviour.lateness(customer))).isInstanceOf(Denied.class);
    }

    @Test
    void takesAsManyStatementsForManyAsForOne() {
        owes("EUR", 100_00, DAY.minusDays(50));
        behaviour(DAY);
        assertThat(watched.of(() -> behaviour(DAY))).hasSize(9);
        assertThat(watched.of(() -> in(() -> behaviour.lateness(customer)))).hasSize(1);
        for (var i = 0; i < 12; i++) {
            var other = in(() -> debtors.customer("Other Ltd"));
            for (var currency : List.of("EUR", "USD")) {
                in(() -> debtors.owes(other, currency, 100_00, DAY.minusDays(50)));
                paid(customer, currency, 100_00, DAY.minusDays(50), DAY);
            }
        }

        assertThat(watched.of(() -> behaviour(DAY))).hasSize(9);
        assertThat(watched.of(() -> read(acme, BehaviourFacts.AVERAGE_DAYS_LATE, BehaviourFacts.PROMPTNESS_INDEX))).hasSize(1);
        assertThat(watched.of(() -> read(acme, ReturnFacts.RETURNED_PAYMENTS))).hasSize(1);
    }

    private Behaviour behaviour(LocalDate day) {
        return in(() -> behaviour.of(customer, AsOf.now(day)));
    }

    private Lateness eur(LocalDate day) {
        return behaviour(day).currencies().stream().filter(it -> it.currency().equals(EUR)).findFirst().orElseThrow()
                .lateness().orElseThrow();
    }

    /** Told as a fact as it is in the customer's behaviour. */
    private long returned(LocalDate day) {
        var told = in(() -> facts.read(FactQuery.on(day, Set.of(ReturnFacts.RETURNED_PAYMENTS)))).stream()
                .mapToLong(it -> it.number(ReturnFacts.RETURNED_PAYMENTS).orElseThrow()).sum();
        assertThat(in(() -> facts.read(Set.of(ReturnFacts.RETURNED_PAYMENTS), Set.of(customer), day))).hasSize(told > 0 ? 1 : 0);
        assertThat(behaviour(day).returned()).isEqualTo((int) told);
        return told;
    }

    private List<CustomerFacts> read(UUID workspace, FactKey... keys) {
        return workspaces.in(workspace, () -> facts.read(Set.of(keys), DAY));
    }

    private UUID owes(String currency, long minor, LocalDate due) {
        return in(() -> debtors.owes(customer, currency, minor, due));
    }

    private void paid(String currency, long minor, LocalDate due, LocalDate on) {
        paid(customer, currency, minor, due, on);
    }

    private void paid(UUID payer, String currency, long minor, LocalDate due, LocalDate on) {
        var invoice = in(() -> debtors.owes(payer, currency, minor, due));
        pay(payer, invoice, Money.of(minor, Currency.getInstance(currency)), on, PaymentMethod.TRANSFER);
    }

    private void pay(UUID invoice, long minor, LocalDate on, PaymentMethod method) {
        pay(customer, invoice, eur(minor), on, method);
    }

    private void pay(UUID payer, UUID invoice, Money amount, LocalDate on, PaymentMethod method) {
        in(() -> payments.record(new PaymentDetails(Ids.next(), payer, method, amount, on, ""), List.of(new Share(invoice, amount))));
    }

    private static Money eur(long minor) {
        return Money.of(minor, EUR);
    }

    private <T> T in(Supplier<T> work) {
        return workspaces.in(acme, work);
    }
}
