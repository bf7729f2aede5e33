package com.duebook.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.jobs.WorkQueue;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Downtime (J-05): whatever was missed, the first night afterwards looks at today once. */
@IntegrationTest
class NightTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    record Run(LocalDate day, int raised, int resolved) {}

    @Autowired AlertRules rules;
    @Autowired Debtors debtors;
    @Autowired NightlyAlerts night;
    @Autowired Tenancy tenancy;
    @Autowired WorkQueue queue;
    @Autowired TenantJdbc jdbc;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;

    UUID acme = UUID.randomUUID();
    UUID bolt = UUID.randomUUID();

    @BeforeEach
    void twoWorkspacesWithAnInvoiceThatIsLateLater() {
        clock.reset();
        queue.drain();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        for (var workspace : List.of(acme, bolt)) {
            workspaces.in(workspace, () -> {
                rules.applyDefaults(List.of(new RuleDetails(
                        "Late", OverdueFacts.DAYS_OVERDUE, 2, null, null, Severity.WARNING, true)));
                return debtors.owes(debtors.customer("Slow Ltd"), "EUR", 5_000, DAY);
            });
        }
        queue.drain();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 40})
    void catchesUpWithOneNightOnTodaysData(int days) {
        night(acme, DAY.plusDays(1));
        clock.advance(Duration.ofDays(days));
        night(acme, DAY.plusDays(days));

        assertThat(runs(acme)).containsExactly(new Run(DAY, 0, 0), new Run(DAY.plusDays(days), 1, 0));
        assertThat(raisedOn(acme)).containsExactly(DAY.plusDays(days));
        assertThat(runs(bolt)).containsExactly(new Run(DAY, 0, 0));
    }

    @Test
    void endsAsItWouldHaveWithoutTheDowntime() {
        for (var day = 1; day <= 4; day++) {
            clock.advance(Duration.ofDays(1));
            night(bolt, DAY.plusDays(day));
        }
        night(acme, DAY.plusDays(4));

        assertThat(raisedOn(acme)).hasSize(1);
        assertThat(raisedOn(bolt)).containsExactly(DAY.plusDays(2));
    }

    private void night(UUID workspace, LocalDate day) {
        tenancy.runAs(workspace, () -> night.run(day));
    }

    private List<Run> runs(UUID workspace) {
        return workspaces.in(workspace, () -> jdbc.sql("""
                        select r.day, r.raised, r.resolved from alert_run r
                        where r.tenant_id = :tenant order by r.day""")
                .query((row, number) -> new Run(row.getObject(1, LocalDate.class), row.getInt(2), row.getInt(3)))
                .list());
    }

    private List<LocalDate> raisedOn(UUID workspace) {
        return workspaces.in(workspace, () -> jdbc.sql("select a.raised_on from alert a where a.tenant_id = :tenant")
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list());
    }
}
