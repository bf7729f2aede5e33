package com.duebook.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.ageing.OverdueFacts;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RuleNameTest {

    @Autowired AlertRules rules;
    @Autowired TestWorkspaces workspaces;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }

    @Test
    void isTakenWhateverItsCaseAndBlanks() {
        create(acme, "Late payers");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> create(acme, "late\u00a0 PAYERS"));
        create(bolt, "late payers");
    }

    @Test
    void isFreeWithAnotherCharacterBeyondTheBasicPlane() {
        create(acme, "𠮷");
        create(acme, "𠮸");
        assertThat(workspaces.in(acme, rules::list)).extracting(rule -> rule.details().name()).contains("𠮷", "𠮸");
    }

    private void create(UUID workspace, String name) {
        workspaces.in(workspace, () -> rules.create(
                new RuleDetails(name, OverdueFacts.DAYS_OVERDUE, 30, null, null, Severity.WARNING, true)));
    }
}
