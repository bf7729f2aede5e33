package com.duebook.credit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.AlertRules;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.Severity;
import com.duebook.credit.policy.ClassPolicy;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.OverLimit;
import com.duebook.credit.policy.Tolerance;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.Operator;
import com.duebook.segments.SegmentDetails;
import com.duebook.segments.Segments;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** By what rules customers are judged, all may read who may read what came of them; only who may change them is offered to. */
class RulesToReadTest extends ScreenTest {

    @Autowired CreditPolicies policies;
    @Autowired AlertRules rules;
    @Autowired Segments segments;

    UUID rule = UUID.randomUUID();
    UUID segment = UUID.randomUUID();

    @Override
    protected Role role() {
        return Role.AUDITOR;
    }

    @BeforeEach
    void rulesOfAllKinds() {
        var late = Group.all(Comparison.of(OverdueFacts.DAYS_OVERDUE, Operator.AT_LEAST, 45));
        segment = workspaces.in(acme, () -> segments.create(new SegmentDetails("Late ones", late)));
        rule = workspaces.in(acme,
                () -> rules.create(new RuleDetails("Very late", OverdueFacts.DAYS_OVERDUE, 90, null, null, Severity.CRITICAL, true)));
        workspaces.in(acme, () -> {
            var now = policies.current();
            policies.replace(now, now.classes(Map.of("Weak", new ClassPolicy(OverLimit.BLOCK, OverLimit.BLOCK, Tolerance.NONE, 10))));
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "CREDIT_MANAGER"})
    void ofCredit(Role role) {
        signIn(workspaces.member(acme, role));
        UI.getCurrent().navigate("settings");

        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("Credit policy", "Exchange rates", "Credit file");
        assertThat(said()).contains("These roles can change this: Owner, Admin.", "Watch a customer from (% of its limit)", "Class Weak",
                "held when later than (days): 10", "Balance sheets last, in days");
        assertThat(find(Select.class).all()).as("fields of a form").isEmpty();
        assertThat(buttons()).doesNotContain("Save");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("settings/members");
    }

    @Test
    void ofAlertsAndSegments() {
        UI.getCurrent().navigate("alert-rules");
        assertThat(buttons()).doesNotContain("New rule");

        UI.getCurrent().navigate("alert-rules/" + rule);
        assertThat(said()).contains("Very late", "90 days overdue or more", "These roles can change this: Owner, Admin, Credit manager.",
                "Nobody");
        assertThat(buttons()).doesNotContain("Save", "Try it");

        UI.getCurrent().navigate("segments");
        assertThat(buttons()).doesNotContain("New segment");

        UI.getCurrent().navigate("segments/" + segment);
        assertThat(said()).contains("Late ones", "45 days overdue or more");
        assertThat(buttons()).doesNotContain("Save");
    }

    @Test
    void ofScores() {
        UI.getCurrent().navigate("assessments/scorecard");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath()).isEqualTo("assessments/scorecard/in-force");
        assertThat(said()).contains("Version 1 is in force", "Promptness index", "Nothing is known: half of the points",
                "Does not pay within a year");
        assertThat(buttons()).doesNotContain("Save draft", "Put in force…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alert-rules/new", "segments/new"})
    void withoutWritingNewOnes(String path) {
        UI.getCurrent().navigate(path);

        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("Nothing here");
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private String said() {
        return find(Main.class).all().stream().map(Component::getElement).map(it -> it.getTextRecursively()).reduce("", String::concat);
    }
}
