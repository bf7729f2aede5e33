package com.duebook.credit.score.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.alerts.Debtors;
import com.duebook.credit.score.Scorecard;
import com.duebook.credit.score.Scorecards;
import com.duebook.facts.past.PastDays;
import com.duebook.jobs.TaskState;
import com.duebook.jobs.Tasks;
import com.duebook.money.Money;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.Share;
import com.duebook.problem.Denied;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.TenantJdbc;
import java.time.Duration;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One who stopped paying ten months ago beside one who always pays. */
@IntegrationTest
class CardBacktestsTest extends TwoWorkspaces {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Currency EUR = Currency.getInstance("EUR");

    @Autowired CardBacktests backtests;
    @Autowired CardBacktestTask work;
    @Autowired Scorecards cards;
    @Autowired Debtors debtors;
    @Autowired Payments payments;
    @Autowired Tasks tasks;
    @Autowired TenantJdbc jdbc;
    @Autowired ForgetTrials forget;

    private Scorecard card;

    @BeforeEach
    void aPast() {
        card = workspaces.in(acme, () -> cards.current().card());
        var bad = workspaces.in(acme, () -> debtors.customer("Bad Ltd"));
        var good = workspaces.in(acme, () -> debtors.customer("Good Ltd"));
        var due = DAY.minusDays(300);
        workspaces.in(acme, () -> debtors.owes(bad, "EUR", 80_00, due));
        var invoice = workspaces.in(acme, () -> debtors.owes(good, "EUR", 80_00, due));
        var money = Money.of(80_00, EUR);
        workspaces.in(acme, () -> payments.record(new PaymentDetails(Ids.next(), good, PaymentMethod.TRANSFER, money, due, null),
                List.of(new Share(invoice, money))));
    }

    /** Both were customers on ten of the days; on five of them the half year after is over. */
    @Test
    void tellsOfEachClassHowManyWentBad() {
        var assessments = count("credit_assessment");

        var result = run(start());

        assertThat(result.customers()).isEqualTo(2);
        assertThat(result.days()).isEqualTo(18);
        assertThat(sum(result.draft(), ClassOutcome::seen)).isEqualTo(20);
        assertThat(sum(result.draft(), ClassOutcome::decided)).isEqualTo(10);
        assertThat(sum(result.draft(), ClassOutcome::bad)).isEqualTo(5);
        assertThat(result.draft()).isEqualTo(result.live()).extracting(ClassOutcome::className)
                .containsExactlyElementsOf(Stream.concat(card.classes().stream().map(each -> each.name()), Stream.of("")).toList());
        assertThat(result.draft().getLast().seen()).as("one invoice each: too little known for a class").isEqualTo(20);
        assertThat(count("credit_assessment")).isEqualTo(assessments);
    }

    @Test
    void countsAWriteOffAndNothingAfterTheHalfYear() {
        var days = new PastDays(DAY.minusMonths(18), DAY);
        var bad = new BitSet();
        bad.set(days.place(DAY.minusMonths(10)));

        assertThat(BadDays.wentBad(days, DAY.minusMonths(16), bad)).isTrue();
        assertThat(BadDays.wentBad(days, DAY.minusMonths(16).minusDays(1), bad)).isFalse();
        assertThat(BadDays.wentBad(days, DAY.minusMonths(10), bad)).isFalse();
        assertThat(BadDays.wentBad(days, DAY.minusMonths(6).plusDays(1), bad)).isNull();
        assertThat(BadDays.wentBad(days, DAY.minusMonths(12), null)).isFalse();
    }

    @Test
    void isForWhoWritesCardsAndCanBeStopped() {
        assertThatExceptionOfType(Denied.class).isThrownBy(() -> workspaces.as(acme, workspaces.member(acme, Role.SALES), this::begin));
        var task = start();
        assertThat(workspaces.in(bolt, () -> backtests.result(task))).isEmpty();
        workspaces.in(acme, () -> {
            tasks.cancel(task);
            return true;
        });
        assertThat(workspaces.in(acme, () -> tasks.view(task)).state()).isIn(TaskState.CANCELLED, TaskState.CANCELLING);
        assertThat(workspaces.in(acme, () -> backtests.result(task))).isEmpty();
    }

    @Test
    void ofTwoPeopleEachKeepWhatCameOfIt() {
        var mine = start();
        var found = run(mine);

        start();

        assertThat(workspaces.in(acme, () -> backtests.result(mine))).contains(found);
    }

    /** A stopped one, one that is done, and another workspace's. */
    @Test
    void areForgottenInTheNightWhateverBecameOfThem() {
        run(start());
        var stopped = start();
        workspaces.in(acme, () -> {
            tasks.cancel(stopped);
            return true;
        });
        workspaces.in(bolt, () -> backtests.start(card, Locale.ENGLISH));

        clock.advance(ForgetTrials.KEPT);
        night();
        assertThat(count("credit_card_backtest")).as("somebody may look still").isEqualTo(2);

        clock.advance(Duration.ofSeconds(1));
        night();
        assertThat(count("credit_card_backtest")).isZero();
        assertThat(workspaces.in(bolt, () -> jdbc.sql("select count(*) from credit_card_backtest b where b.tenant_id = :tenant")
                .query(Long.class).single())).isEqualTo(1);
    }

    private void night() {
        workspaces.in(acme, () -> {
            forget.run(DAY);
            return true;
        });
    }

    private UUID start() {
        return workspaces.in(acme, this::begin);
    }

    private UUID begin() {
        return backtests.start(card, Locale.ENGLISH);
    }

    private CardBacktest run(UUID task) {
        workspaces.outside(acme, () -> Optional.ofNullable(work.run(task, (done, total) -> {})));
        return workspaces.in(acme, () -> backtests.result(task)).orElseThrow();
    }

    private static int sum(List<ClassOutcome> outcomes, ToIntFunction<ClassOutcome> part) {
        return outcomes.stream().mapToInt(part).sum();
    }

    private long count(String table) {
        return workspaces.in(acme, () -> jdbc.sql("select count(*) from " + table + " t where t.tenant_id = :tenant").query(Long.class)
                .single());
    }
}
