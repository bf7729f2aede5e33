package com.duebook.credit.report;

import static com.duebook.credit.report.ReportFacts.AGENCY_LIMIT;
import static com.duebook.credit.report.ReportFacts.AGENCY_SCORE;
import static com.duebook.credit.report.ReportFacts.COURT_CASES;
import static com.duebook.credit.report.ReportFacts.INSOLVENCY;
import static com.duebook.credit.report.ReportFacts.REPORT_AGE;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.alerts.AlertRules;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.Severity;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactQuery;
import com.duebook.facts.Facts;
import com.duebook.jobs.WorkQueue;
import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.TenantJdbc;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CreditReportsTest extends TwoWorkspaces {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired CreditReports reports;
    @Autowired ReportFacts source;
    @Autowired Facts facts;
    @Autowired Books books;
    @Autowired AlertRules rules;
    @Autowired WorkQueue queue;
    @Autowired TenantJdbc jdbc;

    private UUID customer;

    private int alerts() {
        return workspaces.in(acme, () -> jdbc.sql("select count(*) from alert a where a.tenant_id = :tenant and a.live = 1")
                .query(Integer.class).single());
    }

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void tellFactsOfTheLatest() {
        record(report(TODAY.minusDays(3), 212, 3, true));
        record(report(TODAY.minusDays(40), 500, 0, false));

        var today = of(TODAY);
        assertThat(today.number(AGENCY_SCORE)).hasValue(77);
        assertThat(today.amounts(AGENCY_LIMIT)).containsExactly(eur(5_000_00));
        assertThat(today.number(COURT_CASES)).hasValue(3);
        assertThat(today.number(INSOLVENCY)).hasValue(1);
        assertThat(today.number(REPORT_AGE)).hasValue(3);
    }

    /** What a report does not say is not told as none. */
    @Test
    void tellNothingOfWhatTheyDoNotSay() {
        record(new NewReport("Agency", TODAY, null, null, null, null, "asked by telephone", null));

        assertThat(source.keys()).filteredOn(of(TODAY)::knows).containsExactly(REPORT_AGE);
    }

    @Test
    void stayKnownAsTheyWereThen() {
        record(report(TODAY.minusDays(3), 212, 3, true));
        clock.advance(Duration.ofDays(5));
        workspaces.in(acme, () -> withdrawn(all().getFirst().id()));

        assertThat(of(TODAY.plusDays(4)).number(COURT_CASES)).hasValue(3);
        assertThat(of(TODAY.plusDays(5)).knows(COURT_CASES)).isFalse();
        assertThat(of(TODAY.minusDays(1)).knows(COURT_CASES)).isFalse();
        refused("credit.file.refusal.withdrawn", () -> workspaces.in(acme, () -> withdrawn(all().getFirst().id())));
    }

    @ParameterizedTest
    @CsvSource({"212, 600, 100, 77", "100, 600, 100, 100", "600, 600, 100, 0", "50, 0, 100, 50", "7, 0, 9, 77"})
    void readScoresOnTheAgencysScale(int score, int worst, int best, long ofHundred) {
        assertThat(new AgencyScore(score, worst, best).ofHundred()).isEqualTo(ofHundred);
    }

    @Test
    void refuseWhatIsNone() {
        refused("credit.report.refusal.score", () -> record(report(TODAY, 99, 0, false)));
        refused("credit.report.refusal.day", () -> record(report(TODAY.plusDays(1), 212, 0, false)));
        refused("credit.report.refusal.cases", () -> record(report(TODAY, 212, -1, false)));
        refused("credit.report.refusal.empty", () -> record(new NewReport("Agency", TODAY, null, null, null, null, "", null)));
        refused("credit.report.refusal.scale",
                () -> record(new NewReport("Agency", TODAY, new AgencyScore(5, 5, 5), null, null, null, "", null)));
        assertThat(all()).isEmpty();
    }

    /** Nobody waits for the night to hear of an insolvency. */
    @Test
    void alertAtOnceAndFallSilentWhenTheyAreWithdrawn() {
        workspaces.in(acme, () -> rules.create(new RuleDetails("Insolvency", INSOLVENCY, 1, null, null, Severity.CRITICAL, true)));

        record(report(TODAY, 212, 0, true));
        queue.drain();
        assertThat(alerts()).isEqualTo(1);

        workspaces.in(acme, () -> withdrawn(all().getFirst().id()));
        queue.drain();
        assertThat(alerts()).isZero();
    }

    @Test
    void areEnteredByThoseWhoDecideOnCredit() {
        var sales = workspaces.member(acme, Role.SALES);

        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> workspaces.as(acme, sales, () -> recorded(report(TODAY, 212, 0, false))));
        record(report(TODAY, 212, 0, false));
        assertThat(workspaces.as(acme, sales, () -> reports.of(customer))).hasSize(1);
    }

    @Test
    void areNobodyElses() {
        record(report(TODAY, 212, 0, false));
        var id = all().getFirst().id();

        assertThat(workspaces.in(bolt, () -> reports.of(customer))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt, () -> withdrawn(id)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt, () -> recorded(report(TODAY, 212, 0, false))));
    }

    private static NewReport report(LocalDate day, int score, int cases, @Nullable Boolean insolvency) {
        return new NewReport("Creditreform", day, new AgencyScore(score, 600, 100), eur(5_000_00), cases, insolvency, "", null);
    }

    private void record(NewReport report) {
        workspaces.in(acme, () -> recorded(report));
    }

    private boolean recorded(NewReport report) {
        reports.record(Ids.next(), customer, report);
        return true;
    }

    private boolean withdrawn(UUID id) {
        reports.withdraw(id);
        return true;
    }

    private List<ReportView> all() {
        return workspaces.in(acme, () -> reports.of(customer));
    }

    private CustomerFacts of(LocalDate day) {
        return workspaces.in(acme, () -> facts.read(FactQuery.on(day, source.keys()).of(List.of(customer)))).stream().findFirst()
                .orElseGet(() -> new CustomerFacts(customer, day, List.of()));
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run).satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
