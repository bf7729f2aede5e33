package com.duebook.credit.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.alerts.Debtors;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.NewLimit;
import com.duebook.jobs.WorkQueue;
import com.duebook.money.Money;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.Share;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Assessments that follow what happens by day. */
@IntegrationTest
class ReassessmentTest extends TwoWorkspaces {

    static final LocalDate DAY = Cards.DAY;
    static final Currency EUR = Currency.getInstance("EUR");

    @Autowired Assessments assessments;
    @Autowired AssessAll all;
    @Autowired ClassOverrides overrides;
    @Autowired Scorecards cards;
    @Autowired Debtors debtors;
    @Autowired Payments payments;
    @Autowired CreditLimits limits;
    @Autowired WorkQueue queue;

    UUID customer = UUID.randomUUID();
    UUID large = UUID.randomUUID();
    UUID small = UUID.randomUUID();

    @BeforeEach
    void assessed() {
        in(() -> cards.replace(1, Cards.usual()));
        customer = in(() -> debtors.customer("Late Ltd"));
        large = in(() -> debtors.owes(customer, "EUR", 100_00, DAY.minusDays(40)));
        small = in(() -> debtors.owes(customer, "EUR", 5_00, DAY.minusDays(2)));
        in(() -> all.on(DAY));
        clock.advance(Duration.ofDays(1));
        queue.drain();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void followsALargePayment() {
        pay(large, 100_00);

        assertThat(history()).hasSize(2).first()
                .satisfies(last -> assertThat(last.day()).isEqualTo(DAY.plusDays(1)));
    }

    @Test
    void leavesASmallOneToTheNight() {
        pay(small, 5_00);

        assertThat(history()).hasSize(1);
    }

    @Test
    void writesNothingWhereTheScoreStays() {
        pay(large, 40_00);

        assertThat(history()).as("still 41 days late").hasSize(1);
    }

    @Test
    void followsAChangeOfTheLimit() {
        in(() -> cards.replace(2, Cards.of(new ScoreFactor(com.duebook.credit.exposure.LimitFacts.LIMIT_USED, 100,
                Cards.bands(Cards.band(null, 100L, 100), Cards.band(101L, null, 0)), MissingInput.HALF))));
        in(() -> limits.set(Ids.next(), customer, NewLimit.own(Money.of(50_00, EUR), DAY.plusDays(1), "low")));
        queue.drain();

        assertThat(history().getFirst().score()).isZero();
    }

    @Test
    void neverBeginsForWhoWasNotAssessed() {
        var other = in(() -> debtors.customer("New Ltd"));
        var invoice = in(() -> debtors.owes(other, "EUR", 100_00, DAY.minusDays(40)));
        in(() -> payments.record(details(other, 100_00), List.of(new Share(invoice, Money.of(100_00, EUR)))));
        queue.drain();

        assertThat(in(() -> assessments.of(other)).history()).isEmpty();
    }

    @Test
    void endOfAnOverrideAssessesToday() {
        in(() -> {
            overrides.set(customer, "Good", "known for years", DAY.plusDays(10));
            return true;
        });
        in(() -> debtors.owes(customer, "EUR", 900_00, DAY.minusDays(100)));
        in(() -> cards.replace(2, Cards.of(
                new ScoreFactor(Cards.YEARS, 100, Cards.bands(Cards.band(null, null, 100)), MissingInput.HALF))));
        in(() -> {
            overrides.end(customer);
            return true;
        });

        assertThat(history().getFirst().card()).isEqualTo(3);
    }

    private void pay(UUID invoice, long minor) {
        in(() -> payments.record(details(customer, minor), List.of(new Share(invoice, Money.of(minor, EUR)))));
        queue.drain();
    }

    private static PaymentDetails details(UUID customer, long minor) {
        return new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, Money.of(minor, EUR), DAY, "");
    }

    private List<StoredAssessment> history() {
        return in(() -> assessments.of(customer)).history();
    }

    private <T> T in(Supplier<T> work) {
        return workspaces.in(acme, work);
    }
}
