package com.duebook.credit.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.check.CheckResult;
import com.duebook.credit.check.CreditChecks;
import com.duebook.credit.check.CreditFileRules;
import com.duebook.credit.statement.CreditStatements;
import com.duebook.credit.statement.Sheets;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CheckPartTest extends ScreenTest {

    @Autowired Books books;
    @Autowired CreditChecks checks;
    @Autowired CreditFileRules rules;
    @Autowired CreditStatements statements;
    @Autowired FileRulesSection settings;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void recordsWhatWasFoundAndWhyItFailed() {
        open();
        assertThat(said()).contains("0 of 6 done", "Sanctions lists");
        test(find(Button.class).withText("Enter…").all().getFirst()).click();
        result().setValue(CheckResult.FAILED);
        test(button("Save")).click();
        assertThat(note().getErrorMessage()).contains("Say why it failed");

        note().setValue("struck off the register");
        test(button("Save")).click();

        assertThat(said()).contains("1 of 6 done", "failed", "struck off the register");
        assertThat(workspaces.in(acme, () -> checks.of(customer))).hasSize(1);
    }

    @Test
    void saysWhatIsToBeAskedForAgain() {
        workspaces.in(acme, () -> {
            statements.record(customer, null, Sheets.of(LocalDate.of(2024, 12, 31), 1_000_00), "Audited accounts", null);
            return true;
        });
        open();

        assertThat(find(Div.class).all().stream().filter(div -> div.hasClassName("waiting-notes"))
                .map(div -> div.getElement().getTextRecursively()).collect(Collectors.joining()))
                .contains("Nobody looks after Harbor Ltd", "of Dec 31, 2024, is 690 days old; it lasts 400 days");
    }

    @Test
    void keepsTheWorkspacesOwnChecklist() {
        UI.getCurrent().add(settings.create());
        var items = find(TextArea.class).single();
        assertThat(items.getValue()).startsWith("Entry in the trade register\n");

        items.setValue("Sanctions lists\nSite visit\nsite visit");
        test(button("Save")).click();
        assertThat(items.getErrorMessage()).isEqualTo("site visit is there twice.");

        items.setValue("Sanctions lists\nSite visit");
        find(WholeField.class).all().getFirst().setValue(500);
        test(button("Save")).click();
        assertThat(workspaces.in(acme, rules::current).items()).containsExactly("SANCTIONS", "Site visit");
        assertThat(workspaces.in(acme, rules::current).statementDays()).isEqualTo(500);
    }

    private void open() {
        UI.getCurrent().navigate(CustomersNavigation.customer(customer), QueryParameters.of("tab", "file"));
    }

    @SuppressWarnings("unchecked")
    private Select<CheckResult> result() {
        return (Select<CheckResult>) find(Select.class).all().stream().filter(it -> "Result".equals(it.getLabel())).findFirst()
                .orElseThrow();
    }

    private TextField note() {
        return find(TextField.class).all().stream().filter(it -> "Note".equals(it.getLabel())).findFirst().orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getLast();
    }

    private String said() {
        return find(Section.class).all().stream().map(part -> part.getElement().getTextRecursively().replace('\u00a0', ' '))
                .collect(Collectors.joining(" "));
    }
}
