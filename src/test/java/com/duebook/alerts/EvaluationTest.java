package com.duebook.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.jobs.WorkQueue;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class EvaluationTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Alerts alerts;
    @Autowired AlertRules rules;
    @Autowired Debtors debtors;
    @Autowired WorkQueue queue;
    @Autowired TenantJdbc jdbc;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoWorkspaces() {
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }

    @Test
    void raisesKeepsAndResolvesByItself() {
        var invoice = in(acme, () -> debtors.owes(debtors.customer("Slow Ltd"), "EUR", 5_000, DAY.minusDays(31)));
        in(acme, () -> rules.create(late(30)));

        assertThat(evaluate(acme, DAY)).isEqualTo(new EvaluationResult(1, 0, 0));
        assertThat(evaluate(acme, DAY.plusDays(1))).isEqualTo(new EvaluationResult(0, 1, 0));

        in(acme, () -> {
            debtors.settled(invoice);
            return true;
        });

        assertThat(evaluate(acme, DAY.plusDays(2))).isEqualTo(new EvaluationResult(0, 0, 1));
        assertThat(evaluate(acme, DAY.plusDays(3))).isEqualTo(new EvaluationResult(0, 0, 0));
    }

    @Test
    void raisesAgainWhoFallsBehindAgain() {
        var customer = in(acme, () -> debtors.customer("Slow Ltd"));
        var first = in(acme, () -> debtors.owes(customer, "EUR", 5_000, DAY.minusDays(31)));
        in(acme, () -> rules.create(late(30)));
        evaluate(acme, DAY);
        in(acme, () -> {
            debtors.settled(first);
            return true;
        });
        evaluate(acme, DAY.plusDays(1));
        in(acme, () -> debtors.owes(customer, "EUR", 5_000, DAY.minusDays(40)));

        assertThat(evaluate(acme, DAY.plusDays(2))).isEqualTo(new EvaluationResult(1, 0, 0));
        assertThat(states(acme)).containsExactlyInAnyOrder("OPEN", "RESOLVED");
    }

    @Test
    void endsQuietlyWhenTheNightWasDone() {
        in(acme, () -> debtors.owes(debtors.customer("Slow Ltd"), "EUR", 5_000, DAY.minusDays(31)));
        in(acme, () -> rules.create(late(30)));
        evaluate(acme, DAY);

        assertThat(workspaces.in(acme, () -> alerts.evaluate(DAY))).isEmpty();
        assertThat(states(acme)).containsExactly("OPEN");
    }

    @Test
    void staysInItsWorkspace() {
        in(acme, () -> debtors.owes(debtors.customer("Slow Ltd"), "EUR", 5_000, DAY.minusDays(31)));
        in(bolt, () -> rules.create(late(1)));

        assertThat(evaluate(bolt, DAY)).isEqualTo(new EvaluationResult(0, 0, 0));
        assertThat(states(acme)).isEmpty();
    }

    @Test
    void followsAChangeOfTheRules() {
        in(acme, () -> debtors.owes(debtors.customer("Slow Ltd"), "EUR", 5_000, DAY.minusDays(31)));
        var rule = in(acme, () -> rules.create(late(30)));
        queue.drain();
        assertThat(severities(acme)).containsExactly(Severity.WARNING.level());

        in(acme, () -> {
            rules.revise(rule, 0, new RuleDetails(
                    "Late", OverdueFacts.DAYS_OVERDUE, 30, null, null, Severity.CRITICAL, true));
            return true;
        });
        queue.drain();
        assertThat(severities(acme)).containsExactly(Severity.CRITICAL.level());

        in(acme, () -> {
            rules.revise(rule, 1, new RuleDetails(
                    "Late", OverdueFacts.DAYS_OVERDUE, 30, null, null, Severity.CRITICAL, false));
            return true;
        });
        queue.drain();
        assertThat(states(acme)).containsExactly("RESOLVED");
    }

    @Test
    void flagsOnlyTaggedCustomersWhereARuleAsksForATag() {
        in(acme, () -> debtors.owes(debtors.customer("Slow Ltd", "retail"), "EUR", 5_000, DAY.minusDays(31)));
        in(acme, () -> debtors.owes(debtors.customer("Late Inc", "public"), "EUR", 5_000, DAY.minusDays(31)));
        in(acme, () -> rules.create(new RuleDetails(
                "Late", OverdueFacts.DAYS_OVERDUE, 30, null, "retail", Severity.INFO, true)));

        assertThat(evaluate(acme, DAY).raised()).isEqualTo(1);
    }

    private EvaluationResult evaluate(UUID workspace, LocalDate day) {
        return workspaces.in(workspace, () -> alerts.evaluate(day).orElseThrow());
    }

    private List<String> states(UUID workspace) {
        return in(workspace, () -> jdbc.sql("select a.state from alert a where a.tenant_id = :tenant")
                .query(String.class).list());
    }

    private List<Integer> severities(UUID workspace) {
        return in(workspace, () -> jdbc.sql("select a.severity from alert a where a.tenant_id = :tenant")
                .query(Integer.class).list());
    }

    private <T> T in(UUID workspace, Supplier<T> work) {
        return workspaces.in(workspace, work);
    }

    private static RuleDetails late(int days) {
        return new RuleDetails("Late", OverdueFacts.DAYS_OVERDUE, days, null, null, Severity.WARNING, true);
    }
}
