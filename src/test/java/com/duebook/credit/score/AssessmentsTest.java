package com.duebook.credit.score;

import com.duebook.credit.score.AssessAll.AssessmentCount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.Debtors;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.NewLimit;
import com.duebook.credit.report.CreditReports;
import com.duebook.credit.report.NewReport;
import com.duebook.credit.score.Improvement.Paying;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.Facts;
import com.duebook.money.Money;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.Share;
import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.support.WatchedStatements;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.time.Today;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On 21 November 2026, by the usual card of the tests. */
@IntegrationTest
class AssessmentsTest extends TwoWorkspaces {

    static final LocalDate DAY = Cards.DAY;
    static final Currency EUR = Currency.getInstance("EUR");

    @Autowired Assessments assessments;
    @Autowired AssessAll all;
    @Autowired Assessor assessor;
    @Autowired ClassOverrides overrides;
    @Autowired Scorecards cards;
    @Autowired Debtors debtors;
    @Autowired Payments payments;
    @Autowired Facts facts;
    @Autowired WatchedStatements watched;
    @Autowired DefaultCard industries;
    @Autowired CreditReports reports;
    @Autowired CreditLimits limits;
    @Autowired Today today;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void aCustomerWithTwoLateInvoices() {
        in(() -> cards.replace(1, Cards.usual()));
        customer = in(() -> debtors.customer("Late Ltd"));
        owes(100_00, DAY.minusDays(40));
        owes(70_00, DAY.minusDays(35));
        owes(50_00, DAY.minusDays(10));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void sayWhyAndWhatWouldChangeIt() {
        var view = in(() -> assessments.of(customer));

        assertThat(view.card()).isEqualTo(2);
        assertThat(view.now().points()).extracting(FactorPoints::code).containsExactly("PROMPTNESS_INDEX.PART", "DAYS_OVERDUE.NONE",
                "YEARS_AS_CUSTOMER.PART", "COUNTRY.MISSING");
        assertThat(view.now().missing()).containsExactly(Cards.COUNTRY);
        assertThat(view.className()).isEqualTo("High risk");
        assertThat(view.improvements().getFirst()).isInstanceOfSatisfying(Paying.class, paying -> {
            assertThat(paying.items()).as("the two oldest").hasSize(2);
            assertThat(paying.amounts()).containsExactly(Money.of(170_00, EUR));
            assertThat(paying.gain()).isEqualTo(21);
        });
        assertThat(view.history()).isEmpty();
    }

    /** What is said of paying the two oldest is what is so once they are paid. */
    @Test
    void payingBringsWhatWasPromised() {
        var promised = in(() -> assessments.of(customer)).improvements().getFirst();

        ((Paying) promised).items().forEach(item -> pay(item.debt(), item.open()));

        assertThat(in(() -> assessments.of(customer)).now().score()).isEqualTo(promised.score());
    }

    /** The card of a new workspace counts the limit's use too. */
    @Test
    void payingBringsWhatWasPromisedWhereThereIsALimit() {
        in(() -> cards.replace(2, industries.card()));
        in(() -> limits.set(Ids.next(), customer, NewLimit.own(Money.of(200_00, EUR), DAY, "trial")));
        var promised = in(() -> assessments.of(customer)).improvements().stream().filter(Paying.class::isInstance).toList();
        assertThat(promised).isNotEmpty();

        ((Paying) promised.getLast()).items().forEach(item -> pay(item.debt(), item.open()));

        assertThat(in(() -> assessments.of(customer)).now().score()).isEqualTo(promised.getLast().score());
    }

    @Test
    void nightKeepsWhatChangedAndNothingElse() {
        assertThat(night(DAY)).hasValue(new AssessmentCount(1, 1));
        assertThat(night(DAY)).as("the same day again").isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(night(DAY.plusDays(1))).as("the next day").hasValue(new AssessmentCount(1, 0));
        assertThat(history()).hasSize(1);

        clock.advance(Duration.ofDays(1));
        in(() -> debtors.customer("New Ltd"));
        assertThat(night(DAY.plusDays(2))).as("somebody new").hasValue(new AssessmentCount(2, 1));
        clock.advance(Duration.ofDays(179));
        assertThat(night(DAY.plusDays(181))).as("the first has run out").hasValue(new AssessmentCount(2, 1));
        assertThat(history()).extracting(StoredAssessment::day).containsExactly(DAY.plusDays(181), DAY);
    }

    @Test
    void newCardAssessesTheSameDayAgain() {
        night(DAY);
        in(() -> cards.replace(2, Cards.of(
                new ScoreFactor(Cards.YEARS, 100, Cards.bands(Cards.band(null, null, 100)), MissingInput.HALF))));

        assertThat(night(DAY)).hasValue(new AssessmentCount(1, 1));
        assertThat(history()).extracting(StoredAssessment::card, StoredAssessment::score).containsExactly(
                tuple(3, 100), tuple(2, 35));
    }

    @Test
    void pastDayIsWorkedOutAsItWasKept() {
        night(DAY);
        var kept = history().getFirst();
        clock.advance(Duration.ofDays(20));
        owes(900_00, DAY.plusDays(1));
        in(() -> cards.replace(2, Cards.of(
                new ScoreFactor(Cards.YEARS, 100, Cards.bands(Cards.band(null, null, 100)), MissingInput.HALF))));
        night(DAY.plusDays(20));

        assertThat(in(() -> assessments.recomputed(customer, DAY.plusDays(5)))).hasValueSatisfying(it -> {
            assertThat(it.score()).isEqualTo(kept.score());
            assertThat(it.scoreClass().name()).isEqualTo(kept.className());
            assertThat(it.facts().asOf()).isEqualTo(DAY);
        });
        assertThat(in(() -> assessments.recomputed(customer, DAY.minusDays(1)))).isEmpty();
        var read = in(() -> assessor.of(Cards.usual(), DAY, customer));
        assertThat(read.score()).as("from the ledger of that day").isEqualTo(kept.score());
    }

    @Test
    void factsTellScoreClassAndThatItGotWorse() {
        var good = in(() -> debtors.customer("Good Ltd"));
        night(DAY);
        assertThat(known(good, DAY).words(ScoreFacts.CREDIT_CLASS)).containsExactly("Ordinary");
        clock.advance(Duration.ofDays(1));
        in(() -> debtors.owes(good, "EUR", 10_00, DAY.minusDays(80)));
        night(DAY.plusDays(1));

        var then = known(good, DAY.plusDays(1));
        assertThat(then.words(ScoreFacts.CREDIT_CLASS)).containsExactly("High risk");
        assertThat(then.number(ScoreFacts.CREDIT_CLASS_WORSENED)).hasValue(1);
        assertThat(known(good, DAY.plusDays(31)).number(ScoreFacts.CREDIT_CLASS_WORSENED)).as("no news any more").isEmpty();
        assertThat(known(good, DAY).words(ScoreFacts.CREDIT_CLASS)).as("the day before").containsExactly("Ordinary");
        assertThat(known(good, DAY).number(ScoreFacts.CREDIT_CLASS_WORSENED)).isEmpty();
        assertThat(known(customer, DAY).number(ScoreFacts.CREDIT_SCORE)).hasValue(35);
    }

    /** Nobody is high risk because nobody knows it, and nobody is ordinary for that. */
    @Test
    void whoIsTooLittleKnownIsInNoClassUntilMoreIs() {
        in(() -> cards.replace(2, Cards.wary()));
        var stranger = in(() -> debtors.customer("New Ltd"));
        night(DAY);

        var view = in(() -> assessments.of(stranger));
        assertThat(view.isWithheld()).isTrue();
        assertThat(view.history()).extracting(StoredAssessment::className).containsExactly("");
        assertThat(view.proposedLimit()).isEmpty();
        assertThat(in(() -> assessments.classes(List.of(stranger)))).isEmpty();
        assertThat(known(stranger, DAY).words(ScoreFacts.CREDIT_CLASS)).isEmpty();
        assertThat(known(stranger, DAY).number(ScoreFacts.CREDIT_SCORE)).hasValue(58);
        assertThat(in(() -> facts.words(ScoreFacts.CREDIT_CLASS))).containsExactly("High risk");

        for (var each = 0; each < 5; each++) {
            in(() -> debtors.owes(stranger, "EUR", 10_00, DAY.minusDays(80)));
        }
        clock.advance(Duration.ofDays(1));
        night(DAY.plusDays(1));
        assertThat(known(stranger, DAY.plusDays(1)).words(ScoreFacts.CREDIT_CLASS)).containsExactly("High risk");
        assertThat(known(stranger, DAY.plusDays(1)).number(ScoreFacts.CREDIT_CLASS_WORSENED)).as("it was in none").isEmpty();
    }

    @Test
    void aClassSetByHandLeavesWhatTheCardSays() {
        in(() -> cards.replace(2, Cards.wary()));
        var before = in(() -> assessments.of(customer));
        set(customer, "Good", DAY.plusDays(10));

        var view = in(() -> assessments.of(customer));
        assertThat(view.assessed()).isEqualTo(before.assessed()).hasValueSatisfying(
                each -> assertThat(each.name()).isEqualTo("High risk"));
        assertThat(view.counting().name()).isEqualTo("Good");
        assertThat(view.history()).extracting(StoredAssessment::className).containsExactly("High risk");
    }

    @Test
    void peopleSetAClassForSomeTime() {
        set(customer, "Good", DAY.plusDays(10));

        var view = in(() -> assessments.of(customer));
        assertThat(view.className()).isEqualTo("Good");
        assertThat(view.now().scoreClass().name()).as("the score says what it says").isEqualTo("High risk");
        assertThat(known(customer, DAY).words(ScoreFacts.CREDIT_CLASS)).containsExactly("Good");
        assertThat(known(customer, DAY.plusDays(11)).words(ScoreFacts.CREDIT_CLASS)).containsExactly("High risk");

        set(customer, "Ordinary", DAY.plusDays(5));
        assertThat(in(() -> assessments.of(customer)).className()).as("in the place of the first").isEqualTo("Ordinary");
        in(() -> {
            overrides.end(customer);
            return true;
        });
        assertThat(in(() -> assessments.of(customer)).className()).isEqualTo("High risk");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> in(() -> {
            overrides.end(customer);
            return true;
        }));
    }

    @Test
    void refuseWhatNobodyMeans() {
        for (var wrong : List.<Runnable>of(
                () -> overrides.set(customer, "Excellent", "known for years", DAY),
                () -> overrides.set(customer, "Good", " ", DAY),
                () -> overrides.set(customer, "Good", "x".repeat(501), DAY),
                () -> overrides.set(customer, "Good", "known for years", DAY.minusDays(1)),
                () -> overrides.set(customer, "Good", "known for years", DAY.plusYears(1).plusDays(1)))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> in(() -> {
                wrong.run();
                return true;
            }));
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> setAs(Role.SALES))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("dualcontrol.needed"));
        assertThatExceptionOfType(Denied.class).isThrownBy(() -> setAs(Role.AUDITOR));
        assertThat(in(() -> assessments.of(customer)).override()).isEmpty();
    }

    @Test
    void neighboursSeeAndChangeNothing() {
        night(DAY);

        assertThat(workspaces.in(bolt, () -> all.on(DAY))).hasValue(new AssessmentCount(0, 0));
        assertThat(workspaces.in(bolt, () -> facts.read(List.of(ScoreFacts.CREDIT_SCORE), DAY))).isEmpty();
        assertThat(workspaces.in(bolt, () -> assessments.recomputed(customer, DAY))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt, () -> assessments.of(customer)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt, () -> assessments.assess(customer)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt, () -> {
            overrides.set(customer, "Good", "known for years", DAY);
            return true;
        }));
        assertThat(history()).hasSize(1);
    }

    @Test
    void takesAsManyStatementsForManyAsForOne() {
        night(DAY);
        var few = nightAfterNews(1);

        assertThat(nightAfterNews(9)).isEqualTo(few);
    }

    @Test
    void takesAsManyByACardThatAsksTheCreditFile() {
        in(() -> cards.replace(2, industries.card()));
        night(DAY);
        var counts = new ArrayList<Integer>();
        for (var others : List.of(1, 1, 9)) {
            clock.advance(Duration.ofDays(1));
            for (var each = 0; each < others; each++) {
                in(() -> report(debtors.customer("Other Ltd")));
            }
            counts.add(watched.of(() -> night(in(() -> today.date()))).size());
        }
        assertThat(counts.get(1)).isEqualTo(counts.getLast());
    }

    /** Nothing was booked: the night finds it by itself. */
    @Test
    void nightNoticesAnInsolvency() {
        in(() -> cards.replace(2, industries.card()));
        var other = in(() -> debtors.customer("Other Ltd"));
        night(DAY);
        clock.advance(Duration.ofDays(1));
        in(() -> report(other));
        night(DAY.plusDays(1));

        assertThat(in(() -> assessments.of(other)).history()).extracting(StoredAssessment::className).containsExactly("High risk", "");
    }

    private boolean report(UUID one) {
        reports.record(Ids.next(), one, new NewReport("Agency", today.date(), null, null, 1, true, "", null));
        return true;
    }

    /** @param others newcomers, beside one who owes more. @return statements of the night */
    private int nightAfterNews(int others) {
        var tomorrow = in(() -> today.date()).plusDays(1);
        clock.advance(Duration.ofDays(1));
        owes(10_00, tomorrow);
        for (var i = 0; i < others; i++) {
            in(() -> debtors.owes(debtors.customer("Other Ltd"), "EUR", 10_00, tomorrow.minusDays(3)));
        }
        return watched.of(() -> assertThat(night(tomorrow)).hasValueSatisfying(
                count -> assertThat(count.written()).isEqualTo(others))).size();
    }

    @Test
    void looksAtNobodyOfWhomNothingChanges() {
        for (var days = 0; days < 2; days++) {
            night(DAY.plusDays(days));
            clock.advance(Duration.ofDays(1));
        }

        assertThat(watched.of(() -> night(DAY.plusDays(2)))).noneMatch(AssessmentsTest::readsLateness);
        assertThat(watched.of(() -> night(DAY.plusDays(2)))).as("again").hasSizeLessThan(8);
        in(() -> debtors.owes(customer, "EUR", 10_00, DAY));
        clock.advance(Duration.ofDays(1));
        assertThat(watched.of(() -> night(DAY.plusDays(3)))).as("owes more").anyMatch(AssessmentsTest::readsLateness);
        in(() -> cards.replace(2, Cards.of(Cards.promptness(MissingInput.HALF), new ScoreFactor(Cards.YEARS, 50,
                Cards.bands(Cards.band(null, null, 50)), MissingInput.HALF))));
        clock.advance(Duration.ofDays(2));
        assertThat(watched.of(() -> night(DAY.plusDays(5)))).as("by another card").anyMatch(AssessmentsTest::readsLateness);
    }

    private static boolean readsLateness(String statement) {
        return statement.contains("e.kind in ('ALLOCATED', 'WRITTEN_OFF') and e.reverses_id is null");
    }

    private boolean setAs(Role role) {
        return workspaces.as(acme, workspaces.member(acme, role), () -> {
            overrides.set(customer, "Good", "known for years", DAY);
            return true;
        });
    }

    private Optional<AssessmentCount> night(LocalDate day) {
        return workspaces.in(acme, () -> all.on(day));
    }

    private List<StoredAssessment> history() {
        return in(() -> assessments.of(customer)).history();
    }

    private CustomerFacts known(UUID one, LocalDate day) {
        return in(() -> facts.read(List.of(ScoreFacts.CREDIT_SCORE, ScoreFacts.CREDIT_CLASS, ScoreFacts.CREDIT_CLASS_WORSENED,
                OverdueFacts.DAYS_OVERDUE), List.of(one), day)).getFirst();
    }

    private void set(UUID one, String name, LocalDate to) {
        in(() -> {
            overrides.set(one, name, "known for years", to);
            return true;
        });
    }

    private void owes(long minor, LocalDate due) {
        in(() -> debtors.owes(customer, "EUR", minor, due));
    }

    private void pay(UUID invoice, Money amount) {
        in(() -> payments.record(new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, amount, DAY, ""),
                List.of(new Share(invoice, amount))));
    }

    private <T> T in(Supplier<T> work) {
        return workspaces.in(acme, work);
    }
}
