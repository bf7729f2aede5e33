package com.duebook.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.desk.AlertBell;
import com.duebook.jobs.WorkQueue;
import com.duebook.money.Money;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.RefundDetails;
import com.duebook.payments.Refunds;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.TenantJdbc;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AlertDigestTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final Currency EUR = Currency.getInstance("EUR");

    @Autowired Alerts alerts;
    @Autowired AlertRules rules;
    @Autowired AlertBell bell;
    @Autowired Debtors debtors;
    @Autowired Payments payments;
    @Autowired Refunds refunds;
    @Autowired WorkQueue queue;
    @Autowired TenantJdbc jdbc;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;

    UUID acme = UUID.randomUUID();
    UUID bolt = UUID.randomUUID();

    @BeforeEach
    void oneDebtorInEachOfTwoWorkspaces() {
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        for (var workspace : List.of(acme, bolt)) {
            workspaces.in(workspace, () -> {
                rules.create(new RuleDetails("Late", OverdueFacts.DAYS_OVERDUE, 30, null, null, Severity.WARNING, true));
                return debtors.owes(debtors.customer("Slow Ltd"), "EUR", 5_000, DAY.minusDays(31));
            });
        }
    }

    @Test
    void goesToThoseWhoLookAfterAlertsUnlessTheyDeclined() {
        var sales = workspaces.member(acme, Role.SALES);
        var quiet = workspaces.member(acme, Role.FINANCE);
        workspaces.member(acme, Role.AUDITOR);
        workspaces.as(acme, quiet, () -> {
            bell.wantDigest(false);
            return true;
        });

        night(acme, DAY);

        assertThat(digests(acme)).hasSize(2).contains("digest:" + sales.id() + ":" + DAY);
        assertThat(digests(bolt)).isEmpty();
    }

    /** The night of a day begins at two; somebody may ask before. */
    @Test
    void tellsInTheNightWhatAnEvaluationShortlyAfterMidnightRaised() {
        workspaces.in(acme, () -> alerts.evaluateAgain(DAY));
        assertThat(digests(acme)).isEmpty();
        workspaces.in(acme, () -> debtors.owes(debtors.customer("Later Ltd"), "EUR", 7_000, DAY.minusDays(40)));

        night(acme, DAY);
        night(acme, DAY);

        assertThat(digests(acme)).hasSize(1);
        assertThat(workspaces.in(acme, () -> jdbc.sql("select m.model from mail m where m.tenant_id = :tenant")
                .query(String.class).single())).contains("Slow Ltd", "Later Ltd");
    }

    @Test
    void tellsInTheNightWhatTheDayRaisedOnceAndOnlyWhatIsStillTrue() {
        night(acme, DAY);
        clock.advance(Duration.ofHours(8));
        var generous = workspaces.in(acme, () -> debtors.customer("Generous Ltd"));
        var regretful = workspaces.in(acme, () -> debtors.customer("Regretful Ltd"));
        pays(generous, 70_00);
        var second = pays(regretful, 9_00);
        clock.advance(Duration.ofHours(1));
        workspaces.in(acme, () -> {
            refunds.refund(new RefundDetails(Ids.next(), second, Money.of(9_00, EUR), DAY, null));
            return true;
        });
        queue.drain();

        clock.advance(Duration.ofHours(9));
        night(acme, DAY.plusDays(1));
        clock.advance(Duration.ofDays(1));
        night(acme, DAY.plusDays(2));

        assertThat(digests(acme)).hasSize(2);
        assertThat(workspaces.in(acme, () -> jdbc.sql("""
                        select m.model from mail m where m.tenant_id = :tenant and m.dedupe_key like concat('%', :day)""")
                .param("day", DAY.plusDays(1).toString()).query(String.class).single()))
                .contains("Generous Ltd").doesNotContain("Slow Ltd", "Regretful Ltd");
    }

    private UUID pays(UUID customer, long minor) {
        var payment = workspaces.in(acme, () -> payments.record(new PaymentDetails(
                Ids.next(), customer, PaymentMethod.TRANSFER, Money.of(minor, EUR), DAY, ""), List.of()));
        queue.drain();
        return payment;
    }

    @Test
    void staysAtHomeWhenTheNightRaisedNothing() {
        night(acme, DAY);
        night(acme, DAY.plusDays(1));

        assertThat(digests(acme)).hasSize(1);
    }

    private void night(UUID workspace, LocalDate day) {
        workspaces.in(workspace, () -> alerts.evaluate(day));
    }

    private List<String> digests(UUID workspace) {
        return workspaces.in(workspace, () -> jdbc.sql("""
                        select m.dedupe_key from mail m
                        where m.tenant_id = :tenant and m.dedupe_key like 'digest:%'""")
                .query(String.class)
                .list());
    }
}
