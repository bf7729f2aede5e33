package com.duebook.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.behaviour.BehaviourFacts;
import com.duebook.credit.behaviour.CustomerBehaviour;
import com.duebook.credit.behaviour.Lateness;
import com.duebook.facts.Facts;
import com.duebook.ledger.open.AsOf;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.tenants.DemoFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo's customer that stopped paying in July. */
@IntegrationTest
class GoldenValeTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired DemoFile demo;
    @Autowired TenantJdbc jdbc;
    @Autowired CustomerBehaviour behaviour;
    @Autowired Facts facts;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;

    UUID workspace = UUID.randomUUID();
    UUID customer = UUID.randomUUID();

    @BeforeEach
    void applied() {
        clock.reset();
        workspace = demo.apply();
        customer = workspaces.in(workspace, () -> jdbc.sql("""
                select c.id from customer c where c.tenant_id = :tenant and c.name like 'Golden Vale%'""")
                .query((row, at) -> Ids.uuid(row.getBytes(1))).single());
    }

    @Test
    void paysLaterEveryDayThatItDoesNotPay() {
        var days = IntStream.rangeClosed(0, 10).mapToObj(day -> of(DAY.plusDays(day))).toList();

        assertThat(days).extracting(Lateness::averageDaysLate).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
        assertThat(days).extracting(Lateness::promptness).isSortedAccordingTo(Comparator.reverseOrder()).doesNotHaveDuplicates();
        assertThat(days).extracting(Lateness::worstDaysLate).isSorted().doesNotHaveDuplicates();
        assertThat(days.getFirst().averageDaysLate().intValue()).isGreaterThan(13);
        assertThat(List.of(days.get(0).index(), days.get(10).index())).isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotHaveDuplicates();
    }

    /** Whoever is told of it is told the same. */
    @Test
    void isInTheFactsAsOnItsPage() {
        for (var day : List.of(DAY, DAY.plusDays(1), DAY.plusDays(10))) {
            var told = workspaces
                    .in(workspace, () -> facts.read(List.of(BehaviourFacts.AVERAGE_DAYS_LATE, BehaviourFacts.PROMPTNESS_INDEX), day))
                    .stream().filter(it -> it.customer().equals(customer)).findFirst().orElseThrow();
            assertThat(told.number(BehaviourFacts.AVERAGE_DAYS_LATE)).hasValue(of(day).averageDaysLate().intValue());
            assertThat(told.number(BehaviourFacts.PROMPTNESS_INDEX)).hasValue(of(day).index());
        }
    }

    private Lateness of(LocalDate day) {
        return workspaces.in(workspace, () -> behaviour.of(customer, AsOf.now(day))).worst().orElseThrow().lateness().orElseThrow();
    }
}
