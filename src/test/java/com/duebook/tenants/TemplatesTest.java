package com.duebook.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.definition.FileFault;
import com.duebook.definition.FileNode;
import com.duebook.alerts.AlertRules;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.receivables.numbering.Numbering;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class TemplatesTest {

    @Autowired Templates templates;
    @Autowired FileParts parts;
    @Autowired AlertRules rules;
    @Autowired Numbering numbering;
    @Autowired TestWorkspaces workspaces;

    @Test
    void offersSixIndustriesInTheirOrder() {
        assertThat(templates.all()).extracting(Template::industry)
                .containsExactly("general", "saas", "wholesale", "construction", "services", "manufacturing");
    }

    @Test
    void givesANewWorkspaceItsNumbersAndRulesAndNoOther() {
        var acme = workspaces.open("Acme");
        var bolt = workspaces.open("Bolt");

        for (var template : templates.all()) {
            workspaces.in(acme, () -> {
                templates.apply(template);
                return true;
            });
        }

        assertThat(workspaces.in(acme, rules::list)).hasSize(10)
                .anySatisfy(rule -> assertThat(rule.details().condition().comparisons()).hasSize(2));
        assertThat(workspaces.in(acme, () -> numbering.series(InvoiceKind.INVOICE).pattern()))
                .isEqualTo("INV-{yyyy}-{00000}");
        assertThat(workspaces.in(bolt, rules::list)).isEmpty();
    }

    @Test
    void namesFileLineAndFieldOfAMistake() {
        var text = """
                order: 1
                name: { en: Shops, zh: 商店 }
                termsDays: soon
                """;

        assertThatThrownBy(() -> Template.of("shops", FileNode.read("shops.yaml", text), parts))
                .isInstanceOf(FileFault.class)
                .hasMessage("shops.yaml, line 1, numbering: is missing");
        assertThatThrownBy(() -> FileNode.read("shops.yaml", text).field("termsDays").number(0, 365))
                .hasMessage("shops.yaml, line 3, termsDays: must be a whole number from 0 to 365");
        assertThatThrownBy(() -> FileNode.read("shops.yaml", text).allow("order", "name"))
                .hasMessage("shops.yaml, line 3, termsDays: unknown field; known are order, name");
        assertThatThrownBy(() -> FileNode.read("shops.yaml", "a: [1\nb: 2"))
                .isInstanceOf(FileFault.class).hasMessageStartingWith("shops.yaml, line 2");
    }
}
