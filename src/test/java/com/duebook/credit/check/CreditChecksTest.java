package com.duebook.credit.check;

import static com.duebook.credit.check.CheckFacts.CHECKS_DONE;
import static com.duebook.credit.check.CheckFacts.CHECKS_FAILED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactQuery;
import com.duebook.facts.Facts;
import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@IntegrationTest
class CreditChecksTest extends TwoWorkspaces {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired CreditChecks checks;
    @Autowired CreditFileRules rules;
    @Autowired FileRulesPart part;
    @Autowired CheckFacts source;
    @Autowired Facts facts;
    @Autowired Books books;

    private UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void tellWhichShareIsDone() {
        assertThat(of(TODAY).knows(CHECKS_DONE)).isFalse();
        record("OWNERS", CheckResult.PASSED);
        record("ADDRESS", CheckResult.FAILED);
        record("ADDRESS", CheckResult.FAILED);

        assertThat(of(TODAY).number(CHECKS_DONE)).hasValue(33);
        assertThat(of(TODAY).number(CHECKS_FAILED)).hasValue(1);
        assertThat(of(TODAY.minusDays(1)).knows(CHECKS_DONE)).isFalse();
    }

    /** By the checklist and by what was found until then. */
    @Test
    void stayKnownAsTheyWereThen() {
        record("ADDRESS", CheckResult.FAILED);
        clock.advance(Duration.ofDays(2));
        record("ADDRESS", CheckResult.PASSED);
        rules(List.of("ADDRESS", "Site visit"));

        assertThat(of(TODAY.plusDays(1)).number(CHECKS_FAILED)).hasValue(1);
        assertThat(of(TODAY.plusDays(1)).number(CHECKS_DONE)).hasValue(16);
        assertThat(of(TODAY.plusDays(2)).number(CHECKS_FAILED)).hasValue(0);
        assertThat(of(TODAY.plusDays(2)).number(CHECKS_DONE)).hasValue(50);
    }

    @Test
    void refuseWhatIsNone() {
        refused("credit.check.refusal.note", () -> workspaces.in(acme,
                () -> recorded(new NewCheck("ADDRESS", CheckResult.FAILED, TODAY, " "))));
        refused("credit.check.refusal.unknown", () -> record("Horoscope", CheckResult.PASSED));
        refused("credit.check.refusal.day", () -> workspaces.in(acme,
                () -> recorded(new NewCheck("ADDRESS", CheckResult.PASSED, TODAY.plusDays(1), ""))));
    }

    @Test
    void areEnteredByThoseWhoDecideOnCredit() {
        var sales = workspaces.member(acme, Role.SALES);
        var credit = workspaces.member(acme, Role.CREDIT_MANAGER);
        var check = new NewCheck("ADDRESS", CheckResult.PASSED, TODAY, "");

        assertThatExceptionOfType(Denied.class).isThrownBy(() -> workspaces.as(acme, sales, () -> recorded(check)));
        workspaces.as(acme, credit, () -> recorded(check));
        assertThat(workspaces.as(acme, sales, () -> checks.of(customer))).singleElement()
                .satisfies(seen -> assertThat(seen.recordedBy()).isEqualTo(credit.name()));
        assertThatExceptionOfType(Denied.class).isThrownBy(() -> workspaces.as(acme, credit, () -> replaced(List.of("a"))));
    }

    @Test
    void areNobodyElses() {
        record("ADDRESS", CheckResult.PASSED);
        rules(List.of("ADDRESS", "Site visit"));

        assertThat(workspaces.in(bolt, () -> checks.of(customer))).isEmpty();
        assertThat(workspaces.in(bolt, rules::current)).isEqualTo(FileRules.USUAL);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt,
                () -> recorded(new NewCheck("ADDRESS", CheckResult.PASSED, TODAY, ""))));
    }

    @Test
    void haveRulesThatNobodyOverwritesInSilence() {
        rules(List.of("ADDRESS", "Site visit"));

        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> workspaces.in(acme, () -> {
            rules.replace(FileRules.USUAL, of(List.of("Mine")));
            return true;
        }));
        assertThat(workspaces.in(acme, rules::current).items()).containsExactly("ADDRESS", "Site visit");
    }

    @Test
    void goIntoATenantFile() {
        assertThat(workspaces.in(acme, part::write)).isNull();
        rules(List.of("ADDRESS", "Site visit"));

        assertThat(workspaces.in(acme, part::write)).isEqualTo(java.util.Map.of("checks", List.of("ADDRESS", "Site visit"),
                "statementDays", 400, "reportDays", 180, "checkDays", 365, "referenceDays", 730));
    }

    private static FileRules of(List<String> items) {
        return new FileRules(items, 400, 180, 365, 730);
    }

    private void rules(List<String> items) {
        workspaces.in(acme, () -> replaced(items));
    }

    private boolean replaced(List<String> items) {
        rules.replace(rules.current(), of(items));
        return true;
    }

    private void record(String item, CheckResult result) {
        workspaces.in(acme, () -> recorded(new NewCheck(item, result, TODAY, "as we heard")));
    }

    private boolean recorded(NewCheck check) {
        checks.record(Ids.next(), customer, check);
        return true;
    }

    private CustomerFacts of(LocalDate day) {
        return workspaces.in(acme, () -> facts.read(FactQuery.on(day, source.keys()).of(List.of(customer)))).stream().findFirst()
                .orElseGet(() -> new CustomerFacts(customer, day, List.of()));
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run).satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
