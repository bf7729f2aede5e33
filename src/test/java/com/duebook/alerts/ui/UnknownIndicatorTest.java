package com.duebook.alerts.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.AlertRules;
import com.duebook.alerts.Alerts;
import com.duebook.alerts.Debtors;
import com.duebook.alerts.EvaluationResult;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.RuleView;
import com.duebook.alerts.Severity;
import com.duebook.alerts.desk.AlertFilter;
import com.duebook.alerts.desk.AlertList;
import com.duebook.customers.Tags;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactUnit;
import com.duebook.problem.Refusal;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.TenantJdbc;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A rule outlives the module that knew what it watches: it says so, and flags nobody. */
class UnknownIndicatorTest extends ScreenTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final FactKey GONE = new FactKey("LATE_LAST_YEAR", FactUnit.UNKNOWN);

    @Autowired Alerts alerts;
    @Autowired AlertRules rules;
    @Autowired AlertList list;
    @Autowired Debtors debtors;
    @Autowired TenantJdbc jdbc;
    @Autowired RuleWords ruleWords;

    @BeforeEach
    void aRuleWhoseModuleHasGone() {
        workspaces.in(acme, () -> {
            rules.create(details(OverdueFacts.DAYS_OVERDUE, true));
            debtors.owes(debtors.customer("Slow Ltd"), "EUR", 9_000, DAY.minusDays(50));
            return alerts.evaluate(DAY);
        });
        workspaces.in(acme, () -> jdbc.sql(
                "update alert_rule set indicator = 'LATE_LAST_YEAR', conditions = replace(conditions, 'DAYS_OVERDUE', 'LATE_LAST_YEAR')"
                        + " where tenant_id = :tenant")
                .update());
    }

    @Test
    void isShownAsWhatItIs() {
        assertThat(rule().details().indicator()).isEqualTo(GONE);
        assertThat(ruleWords.active(rule().details())).isEqualTo("Cannot be checked");
        assertThat(ruleWords.condition(rule().details())).isEqualTo("Nothing is known of LATE_LAST_YEAR any more");

        UI.getCurrent().navigate("alert-rules");
        assertThat($(H1.class).single().getText()).isEqualTo("Alert rules");
    }

    @Test
    void leavesItsAlertReadableAndResolvesItAtTheNextEvaluation() {
        assertThat(workspaces.in(acme, () -> list.page(AlertFilter.LIVE, 0, 10))).singleElement()
                .satisfies(alert -> assertThat(ruleWords.because(alert.now())).isEqualTo("50 days overdue"));
        UI.getCurrent().navigate("alerts");
        assertThat(test($(AlertGroupGrid.class).single()).size()).isEqualTo(1);

        assertThat(workspaces.in(acme, () -> alerts.evaluateAgain(DAY))).isEqualTo(new EvaluationResult(0, 0, 1));
    }

    @Test
    void canBeSwitchedOffButNotSavedAsOne() {
        UI.getCurrent().navigate("alert-rules/" + rule().id());
        assertThat($(Select.class).all()).extracting(Select::getValue).contains(GONE);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> test($(Button.class).withText("Save").single()).click());
        assertThat(rule().details().active()).isTrue();

        test($(Checkbox.class).single()).click();
        test($(Button.class).withText("Save").single()).click();
        assertThat(rule().details().active()).isFalse();
    }

    @Test
    void isNoNewRule() {
        for (var bad : new FactKey[] {GONE, Tags.TAG}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> workspaces.in(acme, () -> rules.create(details(bad, true))))
                    .extracting(Refusal::key).isIn("facts.condition.unknownFact", "facts.condition.unlikeUnits");
        }
    }

    private RuleView rule() {
        return workspaces.in(acme, rules::list).getFirst();
    }

    private static RuleDetails details(FactKey indicator, boolean active) {
        return new RuleDetails("Late", indicator, 30, null, null, Severity.WARNING, active);
    }
}
