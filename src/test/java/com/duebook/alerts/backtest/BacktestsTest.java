package com.duebook.alerts.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.AlertRules;
import com.duebook.alerts.Debtors;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.Severity;
import com.duebook.alerts.backtest.Firing.Outcome;
import com.duebook.alerts.desk.AlertFilter;
import com.duebook.alerts.desk.AlertList;
import com.duebook.credit.behaviour.BehaviourFacts;
import com.duebook.credit.behaviour.DelayFacts;
import com.duebook.credit.exposure.LimitFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.Facts;
import com.duebook.facts.past.PastDays;
import com.duebook.facts.past.PastFacts;
import com.duebook.jobs.TaskState;
import com.duebook.jobs.Tasks;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.Share;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class BacktestsTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final Currency EUR = Currency.getInstance("EUR");

    @Autowired Backtests backtests;
    @Autowired BacktestTask work;
    @Autowired ForgetBacktests forget;
    @Autowired AlertRules rules;
    @Autowired AlertList alerts;
    @Autowired PastFacts past;
    @Autowired Facts facts;
    @Autowired Tasks tasks;
    @Autowired Debtors debtors;
    @Autowired Payments payments;
    @Autowired TenantJdbc jdbc;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;

    UUID acme;
    UUID slow;

    @BeforeEach
    void aCustomerWhoPaidLaterAndLater() {
        clock.reset();
        acme = workspaces.open("Acme");
        slow = in(() -> debtors.customer("Slow Ltd"));
        paid(slow, 10_00, DAY.minusDays(400), 5);
        paid(slow, 30_00, DAY.minusDays(330), 12);
        paid(slow, 20_00, DAY.minusDays(300), -3);
        paid(slow, 50_00, DAY.minusDays(250), 70);
        in(() -> debtors.owes(slow, "EUR", 80_00, DAY.minusDays(45)));
        var good = in(() -> debtors.customer("Good Ltd"));
        paid(good, 10_00, DAY.minusDays(300), 40);
    }

    /** The past that is told again is the one that facts tell, day for day. */
    @Test
    void tellsTheSamePastAsFactsDo() {
        var keys = Set.<FactKey>of(OverdueFacts.DAYS_OVERDUE, BehaviourFacts.AVERAGE_DAYS_LATE, DelayFacts.AVERAGE_DELAY_RISE);
        var days = new PastDays(DAY.minusDays(420), DAY);
        var replayed = Objects.requireNonNull(in(() -> past.read(days, keys, IdRange.ALL)).get(slow));

        for (var back : List.of(0, 1, 44, 45, 46, 60, 135, 180, 181, 249, 250, 300, 318, 319, 360)) {
            var day = DAY.minusDays(back);
            var known = replayed.on(days.place(day), (amount, wanted) -> Optional.of(amount));
            var told = in(() -> facts.read(Set.of(BehaviourFacts.AVERAGE_DAYS_LATE, DelayFacts.AVERAGE_DELAY_RISE), Set.of(slow), day));
            for (var key : List.of(BehaviourFacts.AVERAGE_DAYS_LATE, DelayFacts.AVERAGE_DELAY_RISE)) {
                var expected = told.isEmpty() ? OptionalLong.empty() : told.getFirst().steps(key);
                assertThat(known.number(key, null)).as("%s %s days ago", key, back).isEqualTo(expected);
            }
        }
        assertThat(replayed.on(days.place(DAY), (amount, wanted) -> Optional.of(amount))
                .number(OverdueFacts.DAYS_OVERDUE, null)).hasValue(45);
    }

    @Test
    void ofTwoPeopleEachKeepWhatCameOfItUntilItIsForgotten() {
        var mine = in(() -> backtests.start(late(30), null, Locale.ENGLISH));
        in(() -> work.run(mine, (done, total) -> {}));
        var stopped = in(() -> backtests.start(late(40), null, Locale.ENGLISH));
        in(() -> {
            tasks.cancel(stopped);
            return true;
        });
        assertThat(in(() -> backtests.result(mine))).isPresent();

        clock.advance(ForgetBacktests.KEPT);
        forgetOld();
        assertThat(count("alert_backtest")).as("somebody may look still").isEqualTo(2);
        clock.advance(Duration.ofSeconds(1));
        forgetOld();
        assertThat(count("alert_backtest")).isZero();
    }

    @Test
    void triesADraftBesideTheLiveRuleAndTellsNobody() {
        var rule = in(() -> rules.create(late(60)));
        var mails = count("mail");

        var task = in(() -> backtests.start(late(30), rule, Locale.ENGLISH));
        in(() -> work.run(task, (done, total) -> {}));
        var result = in(() -> backtests.result(task)).orElseThrow();

        assertThat(result.draft().count(Outcome.HIT)).isEqualTo(1);
        assertThat(result.draft().count(Outcome.MISS)).isEqualTo(1);
        assertThat(result.draft().count(Outcome.UNDECIDED)).isEqualTo(1);
        assertThat(result.draft().medianLead()).hasValue(31);
        assertThat(result.live()).isNotNull().satisfies(live -> {
            assertThat(live.count(Outcome.HIT)).isEqualTo(1);
            assertThat(live.count(Outcome.MISS)).isZero();
            assertThat(live.medianLead()).hasValue(1);
        });
        assertThat(in(() -> alerts.page(AlertFilter.LIVE, 0, 10))).isEmpty();
        assertThat(count("mail")).isEqualTo(mails);
    }

    @Test
    void refusesWhatHasNoPastAndSaysWhat() {
        var draft = new RuleDetails("Used", LimitFacts.LIMIT_USED, 90, null, null, Severity.WARNING, true);

        assertThat(in(() -> backtests.without(draft))).containsExactly(LimitFacts.LIMIT_USED);
        assertThat(in(() -> backtests.without(late(30)))).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> in(() -> backtests.start(draft, null, Locale.ENGLISH)))
                .extracting(Refusal::key).isEqualTo("alerts.backtest.noPast");
    }

    @Test
    void staysInItsWorkspaceAndCanBeStopped() {
        var task = in(() -> backtests.start(late(30), null, Locale.ENGLISH));
        var bolt = workspaces.open("Bolt");
        assertThat(workspaces.in(bolt, () -> backtests.result(task))).isEmpty();

        in(() -> {
            tasks.cancel(task);
            return true;
        });
        assertThat(in(() -> tasks.view(task)).state()).isIn(TaskState.CANCELLED, TaskState.CANCELLING);
        assertThat(in(() -> backtests.result(task))).isEmpty();
    }

    private void paid(UUID customer, long minor, LocalDate due, int daysLate) {
        var invoice = in(() -> debtors.owes(customer, "EUR", minor, due));
        var money = Money.of(minor, EUR);
        in(() -> payments.record(new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, money, due.plusDays(daysLate), null),
                List.of(new Share(invoice, money))));
    }

    private void forgetOld() {
        in(() -> {
            forget.run(DAY);
            return true;
        });
    }

    private long count(String table) {
        return in(() -> jdbc.sql("select count(*) from " + table + " t where t.tenant_id = :tenant").query(Long.class).single());
    }

    private <T> T in(Supplier<T> work) {
        return workspaces.in(acme, work);
    }

    private static RuleDetails late(int days) {
        return new RuleDetails("Late", OverdueFacts.DAYS_OVERDUE, days, null, null, Severity.WARNING, true);
    }
}
