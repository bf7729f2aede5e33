package com.duebook.alerts.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.AlertRules;
import com.duebook.alerts.Alerts;
import com.duebook.alerts.Debtors;
import com.duebook.alerts.EvaluationResult;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.Severity;
import com.duebook.problem.Denied;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AlertDeskTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Alerts alerts;
    @Autowired AlertRules rules;
    @Autowired AlertDesk desk;
    @Autowired AlertList list;
    @Autowired AlertBell bell;
    @Autowired Debtors debtors;
    @Autowired TestWorkspaces workspaces;
    @Autowired AlertGroups groups;
    @Autowired TestClock clock;

    UUID acme = UUID.randomUUID();
    UUID bolt = UUID.randomUUID();
    Actor finance = Actor.SYSTEM;

    @BeforeEach
    void alertsInTwoWorkspaces() {
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        finance = workspaces.member(acme, Role.FINANCE);
        for (var workspace : List.of(acme, bolt)) {
            workspaces.in(workspace, () -> {
                rules.create(new RuleDetails("Late", OverdueFacts.DAYS_OVERDUE, 30, null, null, Severity.WARNING, true));
                debtors.owes(debtors.customer("Slow Ltd"), "EUR", 5_000, DAY.minusDays(31));
                debtors.owes(debtors.customer("Late Inc"), "EUR", 7_000, DAY.minusDays(40));
                return alerts.evaluate(DAY);
            });
        }
    }

    @Test
    void acknowledgesSeveralAtOnceAndTakesItBack() {
        var all = ids(acme);

        assertThat(as(() -> desk.acknowledge(all))).containsExactlyInAnyOrderElementsOf(all);
        assertThat(rows(acme)).allSatisfy(row -> {
            assertThat(row.state()).isEqualTo(AlertState.ACKNOWLEDGED);
            assertThat(row.acknowledgedBy()).isEqualTo(finance.name());
        });

        as(() -> {
            desk.reopen(all);
            return true;
        });
        assertThat(rows(acme)).extracting(AlertRow::state).containsOnly(AlertState.OPEN);
    }

    @Test
    void comparesAmountsOfOneCurrencyOnly() {
        var cargo = workspaces.open("Cargo");
        workspaces.in(cargo, () -> {
            rules.create(new RuleDetails("Late", OverdueFacts.DAYS_OVERDUE, 30, null, null, Severity.WARNING, true));
            debtors.owes(debtors.customer("Gulf Trading"), "KWD", 110_209, DAY.minusDays(35));
            debtors.owes(debtors.customer("Quay Foods"), "EUR", 92_826, DAY.minusDays(35));
            debtors.owes(debtors.customer("Pearl Diving"), "KWD", 900_000, DAY.minusDays(35));
            return alerts.evaluate(DAY);
        });
        var order = List.of("Quay Foods", "Pearl Diving", "Gulf Trading");

        assertThat(rows(cargo)).extracting(AlertRow::customerName).containsExactlyElementsOf(order);
        var one = workspaces.in(cargo, () -> list.after(AlertFilter.LIVE, null, 1));
        for (var name : order) {
            assertThat(one).extracting(AlertRow::customerName).containsExactly(name);
            var last = one.getFirst();
            one = workspaces.in(cargo, () -> list.after(AlertFilter.LIVE, last, 1));
        }
        assertThat(one).isEmpty();
    }

    @Test
    void saysWhichItAcknowledgedSoThatUndoLeavesTheOthersAlone() {
        var first = ids(acme).subList(0, 1);
        as(() -> desk.acknowledge(first));

        assertThat(as(() -> desk.acknowledge(ids(acme)))).doesNotContainAnyElementsOf(first).hasSize(1);
    }

    @Test
    void assignsAndPutsBackWhoHadItBefore() {
        var all = ids(acme);
        var somebody = workspaces.member(acme, Role.SALES).id();
        as(() -> desk.assign(all.subList(0, 1), somebody));

        var before = as(() -> desk.assign(all, finance.id()));
        assertThat(rows(acme)).extracting(AlertRow::assignee).containsOnly(finance.id());
        assertThat(as(() -> list.counts()).mine()).isEqualTo(2);

        as(() -> {
            desk.restore(before);
            return true;
        });
        assertThat(rows(acme)).extracting(AlertRow::assignee).containsExactlyInAnyOrder(somebody, null);
    }

    @Test
    void keepsWhatWasAcknowledgedThroughTheNextNight() {
        as(() -> desk.acknowledge(ids(acme)));

        assertThat(workspaces.in(acme, () -> alerts.evaluate(DAY.plusDays(1))))
                .contains(new EvaluationResult(0, 2, 0));
        assertThat(rows(acme)).extracting(AlertRow::state).containsOnly(AlertState.ACKNOWLEDGED);
    }

    @Test
    void reachesNoOtherWorkspace() {
        var theirs = ids(bolt);

        assertThat(as(() -> desk.acknowledge(theirs))).isEmpty();
        assertThat(as(() -> desk.assign(theirs, finance.id()))).isEmpty();
        assertThat(rows(bolt)).extracting(AlertRow::state).containsOnly(AlertState.OPEN);
    }

    @Test
    void isClosedToThoseWhoOnlyRead() {
        var auditor = workspaces.member(acme, Role.AUDITOR);

        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> workspaces.as(acme, auditor, () -> desk.acknowledge(List.of())));
        assertThatExceptionOfType(Denied.class).isThrownBy(() -> workspaces.as(acme, finance, () -> rules.create(
                new RuleDetails("Late", OverdueFacts.DAYS_OVERDUE, 30, null, null, Severity.WARNING, true))));
    }

    @Test
    void narrowsTheListByEachFilter() {
        assertThat(names(AlertFilter.LIVE)).containsExactly("Late Inc", "Slow Ltd");
        assertThat(names(new AlertFilter(null, null, null, null, "slow"))).containsExactly("Slow Ltd");
        assertThat(names(new AlertFilter(null, Severity.CRITICAL, null, null, ""))).isEmpty();
        assertThat(names(AlertFilter.LIVE.state(AlertState.RESOLVED))).isEmpty();
        assertThat(as(() -> list.counts()).live()).isEqualTo(2);
    }

    @Test
    void readsAllOnePageAfterTheOther() {
        var first = as(() -> list.after(AlertFilter.LIVE, null, 1));
        var second = as(() -> list.after(AlertFilter.LIVE, first.getFirst(), 1));

        assertThat(first).extracting(AlertRow::customerName).containsExactly("Late Inc");
        assertThat(second).extracting(AlertRow::customerName).containsExactly("Slow Ltd");
        assertThat(as(() -> list.after(AlertFilter.LIVE, second.getFirst(), 1))).isEmpty();
    }

    @Test
    void ringsForWhatIsNewUntilSomebodyLooks() {
        assertThat(as(() -> bell.unread(100))).isEqualTo(2);
        assertThat(as(() -> bell.unread(1))).isEqualTo(1);

        clock.advance(Duration.ofMinutes(1));
        as(() -> {
            bell.markSeen();
            return true;
        });

        assertThat(as(() -> bell.unread(100))).isZero();
    }

    @Test
    void tellsDaysAndInvoicesOfAnAmountInItsCurrencyOnly() {
        workspaces.in(acme, () -> {
            rules.create(new RuleDetails("Large", OverdueFacts.AMOUNT_OVERDUE, 1, Currency.getInstance("USD"), null, Severity.INFO, true));
            var both = debtors.customer("Both Ltd");
            debtors.owes(both, "EUR", 5_000, DAY.minusDays(90));
            debtors.owes(both, "USD", 5_000, DAY.minusDays(10));
            return alerts.evaluateAgain(DAY);
        });

        assertThat(rows(acme)).filteredOn(row -> row.ruleName().equals("Large")).singleElement().satisfies(row -> {
            assertThat(row.raised().days()).isEqualTo(10);
            assertThat(row.raised().items()).isEqualTo(1);
            assertThat(row.now().days()).isEqualTo(10);
            assertThat(row.now().amounts()).isEqualTo(row.raised().amounts());
        });
    }

    /** As the list does: two alerts of one are one line. */
    @Test
    void ringsOnceForEachCustomer() {
        workspaces.in(acme, () -> {
            rules.create(new RuleDetails("Much", OverdueFacts.AMOUNT_OVERDUE, 60_00, Currency.getInstance("EUR"), null, Severity.CRITICAL,
                    true));
            return alerts.evaluateAgain(DAY);
        });

        assertThat(rows(acme)).hasSize(3);
        assertThat(as(() -> bell.unread(100))).isEqualTo(2).isEqualTo(as(() -> groups.count(AlertFilter.LIVE)));
    }

    private List<String> names(AlertFilter filter) {
        return as(() -> list.page(filter, 0, 50)).stream().map(AlertRow::customerName).toList();
    }

    private List<AlertRow> rows(UUID workspace) {
        return workspaces.in(workspace, () -> list.page(AlertFilter.LIVE, 0, 50));
    }

    private List<UUID> ids(UUID workspace) {
        return rows(workspace).stream().map(AlertRow::id).toList();
    }

    private <T> T as(Supplier<T> work) {
        return workspaces.as(acme, finance, work);
    }
}
