package com.duebook.credit.stale;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.check.CheckResult;
import com.duebook.credit.check.CreditChecks;
import com.duebook.credit.check.CreditFileRules;
import com.duebook.credit.check.FileInput;
import com.duebook.credit.check.FileRules;
import com.duebook.credit.check.NewCheck;
import com.duebook.credit.reference.CreditReferences;
import com.duebook.credit.reference.NewReference;
import com.duebook.credit.reference.ReferenceKind;
import com.duebook.credit.report.CreditReports;
import com.duebook.credit.report.NewReport;
import com.duebook.credit.statement.CreditStatements;
import com.duebook.credit.statement.Sheets;
import com.duebook.facts.FactQuery;
import com.duebook.facts.Facts;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class StaleInputsTest extends TwoWorkspaces {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired StaleInputs stale;
    @Autowired CreditStatements statements;
    @Autowired CreditReports reports;
    @Autowired CreditChecks checks;
    @Autowired CreditReferences references;
    @Autowired CreditFileRules rules;
    @Autowired Facts facts;
    @Autowired Books books;

    private UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void areNoneWhereNothingWasEverKnown() {
        assertThat(all()).isEmpty();
    }

    @Test
    void areThoseOlderThanTheRulesLetThemBe() {
        known(TODAY.minusDays(400), TODAY.minusDays(181), TODAY.minusDays(365), TODAY.minusDays(730));

        assertThat(all()).singleElement().satisfies(input -> {
            assertThat(input.input()).isEqualTo(FileInput.REPORT);
            assertThat(input.days()).isEqualTo(181);
            assertThat(input.most()).isEqualTo(180);
        });
    }

    @Test
    void areAllOfThemADayLater() {
        known(TODAY.minusDays(401), TODAY.minusDays(181), TODAY.minusDays(366), TODAY.minusDays(731));

        assertThat(all()).extracting(StaleInput::input).containsExactlyInAnyOrder(FileInput.values());
        assertThat(workspaces.in(acme, () -> facts.read(FactQuery.on(TODAY, List.of(StaleFacts.STALE_INPUTS))))).singleElement()
                .satisfies(known -> assertThat(known.number(StaleFacts.STALE_INPUTS)).hasValue(4));
        assertThat(workspaces.in(bolt, () -> facts.read(FactQuery.on(TODAY, List.of(StaleFacts.STALE_INPUTS))))).isEmpty();
    }

    /** The latest balance sheet makes up for an old one; a new check for its own item only. */
    @Test
    void areMendedByWhatIsNew() {
        known(TODAY.minusDays(500), TODAY.minusDays(1), TODAY.minusDays(500), TODAY.minusDays(1));
        workspaces.in(acme, () -> {
            statements.record(customer, null, Sheets.of(TODAY.minusDays(10), 100), "Audited accounts", null);
            checks.record(Ids.next(), customer, new NewCheck("ADDRESS", CheckResult.PASSED, TODAY, ""));
            return true;
        });

        assertThat(all()).extracting(StaleInput::input).containsExactly(FileInput.CHECK);
    }

    @Test
    void followTheWorkspacesOwnDays() {
        known(TODAY.minusDays(100), TODAY.minusDays(100), TODAY.minusDays(100), TODAY.minusDays(100));
        workspaces.in(acme, () -> {
            rules.replace(rules.current(), new FileRules(FileRules.USUAL.items(), 99, 180, 365, 99));
            return true;
        });

        assertThat(all()).extracting(StaleInput::input).containsExactlyInAnyOrder(FileInput.STATEMENT, FileInput.REFERENCE);
    }

    private void known(LocalDate statement, LocalDate report, LocalDate check, LocalDate reference) {
        workspaces.in(acme, () -> {
            statements.record(customer, null, Sheets.of(statement, 100), "Audited accounts", null);
            reports.record(Ids.next(), customer, new NewReport("Agency", report, null, null, 0, null, "", null));
            checks.record(Ids.next(), customer, new NewCheck("OWNERS", CheckResult.PASSED, check, ""));
            references.record(Ids.next(), customer, new NewReference(ReferenceKind.BANK, "Bank", reference, 3, "fair"));
            return true;
        });
    }

    private List<StaleInput> all() {
        return workspaces.in(acme, () -> stale.of(customer));
    }
}
