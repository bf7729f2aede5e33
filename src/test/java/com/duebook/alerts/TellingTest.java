package com.duebook.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.desk.AlertBell;
import com.duebook.alerts.desk.AlertFilter;
import com.duebook.alerts.desk.AlertList;
import com.duebook.alerts.telling.BuiltInNames;
import com.duebook.alerts.telling.Telling;
import com.duebook.alerts.telling.Whom;
import com.duebook.customers.Tags;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.Operator;
import com.duebook.jobs.WorkQueue;
import com.duebook.problem.Refusal;
import com.duebook.segments.SegmentDetails;
import com.duebook.segments.Segments;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class TellingTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Alerts alerts;
    @Autowired AlertRules rules;
    @Autowired AlertBell bell;
    @Autowired AlertList list;
    @Autowired Debtors debtors;
    @Autowired Segments segments;
    @Autowired BuiltInNames builtIn;
    @Autowired WorkQueue queue;
    @Autowired TenantJdbc jdbc;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;

    UUID acme;
    UUID slow;
    Actor sales;
    Actor finance;

    @BeforeEach
    void aDebtorThatSalesLooksAfter() {
        clock.reset();
        acme = workspaces.open("Acme");
        sales = workspaces.member(acme, Role.SALES);
        finance = workspaces.member(acme, Role.FINANCE);
        slow = workspaces.in(acme, () -> debtors.customer("Slow Ltd"));
        workspaces.in(acme, () -> debtors.owes(slow, "EUR", 5_000, DAY.minusDays(31)));
        workspaces.in(acme, () -> jdbc.sql("update customer set owner_id = :owner where tenant_id = :tenant and id = :id")
                .param("owner", sales.id()).param("id", slow).update());
    }

    @Test
    void goesToTheCustomersOwnerWhoseAlertItIs() {
        night(new Telling(Whom.OWNER, null, null, false));

        assertThat(mails()).singleElement().asString().startsWith("digest:" + sales.id());
        assertThat(unread(sales)).isEqualTo(1);
        assertThat(unread(finance)).isZero();
        assertThat(workspaces.in(acme, () -> list.page(AlertFilter.LIVE, 0, 10))).singleElement()
                .satisfies(alert -> assertThat(alert.assignee()).isEqualTo(sales.id()));
    }

    @Test
    void goesToEverybodyWhereNobodyLooksAfterTheCustomer() {
        workspaces.in(acme, () -> jdbc.sql("update customer set owner_id = null where tenant_id = :tenant").update());
        night(new Telling(Whom.OWNER, null, null, false));

        assertThat(mails()).hasSize(3);
        assertThat(unread(finance)).isEqualTo(1);
    }

    @Test
    void goesToARole() {
        night(new Telling(Whom.ROLE, Role.FINANCE, null, false));

        assertThat(mails()).singleElement().asString().startsWith("digest:" + finance.id());
        assertThat(unread(finance)).isEqualTo(1);
        assertThat(unread(sales)).isZero();
    }

    @Test
    void goesToAnAddressAndRingsNobodysBell() {
        night(new Telling(Whom.ADDRESS, null, "insurer@test.example", false));

        assertThat(mails()).containsExactly("digest:insurer@test.example:" + DAY);
        assertThat(unread(finance)).isZero();
    }

    @Test
    void goesAtOnceAndNotAgainInTheMorning() {
        workspaces.in(acme, () -> rules.create(rule(new Telling(Whom.ROLE, Role.FINANCE, null, true))));
        workspaces.in(acme, () -> alerts.evaluateAgain(DAY));
        assertThat(mails()).singleElement().asString().startsWith("alert:" + finance.id());

        workspaces.in(acme, () -> alerts.evaluateAgain(DAY));
        workspaces.in(acme, () -> alerts.evaluate(DAY));
        assertThat(mails()).hasSize(1);
    }

    @Test
    void looksAtASegmentThatStaysAsLongAsARuleNeedsIt() {
        var retail = workspaces.in(acme, () -> segments.create(new SegmentDetails("Retail",
                Group.all(Comparison.of(Tags.TAG, Operator.IS, "retail")))));
        workspaces.in(acme, () -> debtors.owes(debtors.customer("Retail Ltd", "retail"), "EUR", 5_000, DAY.minusDays(40)));
        workspaces.in(acme, () -> rules.create(new RuleDetails("Late", rule(Telling.USUAL).condition(), retail, Telling.USUAL,
                Severity.WARNING, true)));
        workspaces.in(acme, () -> alerts.evaluate(DAY));

        assertThat(workspaces.in(acme, () -> list.page(AlertFilter.LIVE, 0, 10))).extracting(alert -> alert.customerName())
                .containsExactly("Retail Ltd");
        assertThat(workspaces.in(acme, () -> segments.view(retail)).uses(Locale.ENGLISH)).isEqualTo("Late");
        workspaces.in(acme, () -> {
            segments.revise(retail, 0, new SegmentDetails("Others", Group.none(Comparison.of(Tags.TAG, Operator.IS, "retail"))));
            return true;
        });
        queue.drain();
        assertThat(workspaces.in(acme, () -> list.page(AlertFilter.LIVE, 0, 10))).extracting(alert -> alert.customerName())
                .containsExactly("Slow Ltd");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> workspaces.in(acme, () -> {
            segments.delete(retail);
            return true;
        })).extracting(Refusal::key).isEqualTo("segments.used");
    }

    /** As long as nobody has called it otherwise. */
    @Test
    void callsWhatCameWithTheProductAsItsReaderDoes() {
        assertThat(builtIn.name("More than 30 days late", Locale.SIMPLIFIED_CHINESE)).isEqualTo("逾期超过 30 天");
        assertThat(builtIn.name("逾期超过 30 天", Locale.ENGLISH)).isEqualTo("More than 30 days late");
        assertThat(builtIn.name("Ours", Locale.SIMPLIFIED_CHINESE)).isEqualTo("Ours");
    }

    @Test
    void looksAtThoseTooOfWhomThereIsNothingToTell() {
        workspaces.in(acme, () -> debtors.customer("Idle Ltd"));
        workspaces.in(acme, () -> rules.create(new RuleDetails("Idle", Group.all(
                Comparison.of(OverdueFacts.DAYS_OVERDUE, Operator.AT_MOST, 0)), null, Telling.USUAL, Severity.INFO, true)));
        workspaces.in(acme, () -> alerts.evaluate(DAY));

        assertThat(workspaces.in(acme, () -> list.page(AlertFilter.LIVE, 0, 10))).extracting(alert -> alert.customerName())
                .containsExactly("Idle Ltd");
    }

    private void night(Telling telling) {
        workspaces.in(acme, () -> rules.create(rule(telling)));
        workspaces.in(acme, () -> alerts.evaluate(DAY));
    }

    private int unread(Actor member) {
        return workspaces.as(acme, member, () -> bell.unread(100));
    }

    private List<String> mails() {
        return workspaces.in(acme,
                () -> jdbc.sql("select m.dedupe_key from mail m where m.tenant_id = :tenant").query(String.class).list());
    }

    private static RuleDetails rule(Telling telling) {
        return new RuleDetails("Late", Group.all(Comparison.of(OverdueFacts.DAYS_OVERDUE, Operator.AT_LEAST, 30)), null, telling,
                Severity.WARNING, true);
    }
}
