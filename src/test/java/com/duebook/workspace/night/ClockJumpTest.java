package com.duebook.workspace.night;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.AgeBand;
import com.duebook.ageing.Ageing;
import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.AlertRules;
import com.duebook.alerts.Debtors;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.Severity;
import com.duebook.facts.Facts;
import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.open.AsOf;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.TenantJdbc;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** L-07: a clock that jumps an hour back, or a day ahead and back again. Both workspaces are in Berlin. */
@IntegrationTest
class ClockJumpTest {

    static final Instant NIGHT = Instant.parse("2031-01-11T01:30:00Z");
    static final LocalDate DAY = LocalDate.of(2031, 1, 11);

    @Autowired NightStarter starter;
    @Autowired AlertRules rules;
    @Autowired Debtors debtors;
    @Autowired Ageing ageing;
    @Autowired Facts facts;
    @Autowired Books books;
    @Autowired WorkQueue queue;
    @Autowired TenantJdbc jdbc;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoWorkspacesWithAnInvoiceThatIsLate() {
        clock.set(NIGHT.minus(Duration.ofHours(12)));
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        for (var workspace : List.of(acme, bolt)) {
            workspaces.in(workspace, () -> {
                rules.applyDefaults(List.of(new RuleDetails("Late", OverdueFacts.DAYS_OVERDUE, 30, null, null, Severity.WARNING, true)));
                return debtors.owes(debtors.customer("Slow Ltd"), "EUR", 5_000, DAY.minusDays(40));
            });
        }
        clock.set(NIGHT);
        work();
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void writesNoSecondMailWhenTheHourComesTwice() {
        assertThat(digests(acme)).isEqualTo(1);

        clock.advance(Duration.ofHours(-1));
        work();
        clock.advance(Duration.ofHours(1));
        work();

        assertThat(digests(acme)).isEqualTo(1);
        assertThat(digests(bolt)).isEqualTo(1);
    }

    @Test
    void writesNoSecondMailWhenADayCameTooEarly() {
        clock.advance(Duration.ofDays(1));
        work();
        clock.advance(Duration.ofDays(-1));
        work();
        clock.advance(Duration.ofDays(1));
        work();

        assertThat(digests(acme)).isEqualTo(1);
        assertThat(digests(bolt)).isEqualTo(1);
    }

    @Test
    void givesNoInvoiceANegativeAge() {
        clock.advance(Duration.ofDays(1));
        books.issued(acme, books.customer(acme, "Early Ltd"), eur(700));
        clock.advance(Duration.ofDays(-1));

        var rows = workspaces.in(acme, () -> ageing.all(AsOf.now(DAY)));
        assertThat(rows).filteredOn(row -> row.name().equals("Early Ltd"))
                .allSatisfy(row -> assertThat(row.of(AgeBand.NOT_DUE)).isEqualTo(eur(700)));
        assertThat(workspaces.in(acme, () -> facts.read(List.of(OverdueFacts.DAYS_OVERDUE), DAY))).isNotEmpty()
                .allSatisfy(known -> assertThat(known.number(OverdueFacts.DAYS_OVERDUE).orElseThrow()).isPositive());
    }

    private void work() {
        starter.start();
        queue.drain();
    }

    private long digests(UUID workspace) {
        return workspaces.in(workspace, () -> jdbc.sql(
                "select count(*) from mail m where m.tenant_id = :tenant and m.dedupe_key like 'digest:%'")
                .query(Long.class).single());
    }
}
