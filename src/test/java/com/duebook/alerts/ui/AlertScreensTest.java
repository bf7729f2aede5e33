package com.duebook.alerts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.AlertRules;
import com.duebook.alerts.Alerts;
import com.duebook.alerts.Debtors;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.Severity;
import com.duebook.alerts.desk.AlertGroup;
import com.duebook.alerts.desk.AlertList;
import com.duebook.support.ScreenTest;
import com.duebook.support.Typing;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AlertScreensTest extends ScreenTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Alerts alerts;
    @Autowired AlertRules rules;
    @Autowired Debtors debtors;
    @Autowired AlertList list;

    @BeforeEach
    void alertsOfTwoWorkspaces() {
        flagged(acme, "Slow Ltd", "Late Inc");
        flagged(bolt, "Somebody Else’s");
    }

    @Test
    void listsTheWorkspacesRules() {
        UI.getCurrent().navigate("alert-rules");

        assertThat(find(H1.class).single().getText()).isEqualTo("Alert rules");
        assertThat(test(find(Grid.class).single()).size()).isPositive();
    }

    @Test
    void listsTheWorkspacesAlerts() {
        UI.getCurrent().navigate("alerts");

        assertThat($(H1.class).single().getText()).isEqualTo("Alerts");
        assertThat(names()).containsExactly("Slow Ltd", "Late Inc");
    }

    /** A customer that three rules flag is one row, and the worst stands first whatever was raised last. */
    @Test
    void showsACustomerOnceWithItsRulesTheWorstFirst() {
        clock.advance(Duration.ofDays(1));
        workspaces.in(acme, () -> {
            rules.create(new RuleDetails("Any", OverdueFacts.ITEMS_OVERDUE, 1, null, null, Severity.INFO, true));
            rules.create(new RuleDetails("Large", OverdueFacts.AMOUNT_OVERDUE, 85_00, Currency.getInstance("EUR"), null,
                    Severity.CRITICAL, true));
            debtors.owes(debtors.customer("New Ltd"), "EUR", 1_000, DAY.minusDays(2));
            return alerts.evaluate(DAY.plusDays(1));
        });

        UI.getCurrent().navigate("alerts");

        assertThat(names()).containsExactly("Slow Ltd", "Late Inc", "New Ltd");
        assertThat(row(0).rules()).containsExactly("Large", "Late", "Any");
        assertThat(row(0).severity()).isEqualTo(Severity.CRITICAL);
        assertThat(row(2).rules()).containsExactly("Any");
        assertThat(workspaces.in(acme, () -> list.counts()).live()).isEqualTo(3);
    }

    @Test
    void showsTheFilterOfTheAddress() {
        UI.getCurrent().navigate("alerts", QueryParameters.fromString("q=late"));
        assertThat(names()).containsExactly("Late Inc");

        UI.getCurrent().navigate("alerts", QueryParameters.fromString("state=resolved"));
        assertThat(names()).isEmpty();
    }

    @Test
    void acknowledgesTheSelectedOnesAndTakesItBack() {
        UI.getCurrent().navigate("alerts");
        grid().asMultiSelect().select(row(0), row(1));

        test($(Button.class).withText("Acknowledge").single()).click();
        UI.getCurrent().navigate("alerts", QueryParameters.fromString("state=acknowledged"));
        assertThat(names()).hasSize(2);

        test($(Button.class).withText("Undo").single()).click();
        UI.getCurrent().navigate("alerts", QueryParameters.fromString("state=open"));
        assertThat(names()).hasSize(2);
    }

    @Test
    void showsWhomARuleWouldFlagAsItIsTyped() {
        UI.getCurrent().navigate("alert-rules/new");
        assertThat(preview()).contains("2 customers");

        Typing.into($(WholeField.class).single(), "45");
        assertThat(preview()).contains("1 customer");

        Typing.into($(WholeField.class).single(), "400");
        assertThat(preview()).contains("Nobody");
    }

    @Test
    void marksTheFaultsOfARuleAndKeepsWhatWasTyped() {
        UI.getCurrent().navigate("alert-rules/new");
        Typing.into($(WholeField.class).single(), "45");

        test($(Button.class).withText("Save").single()).click();

        assertThat($(TextField.class).withCaption("Name").single().isInvalid()).isTrue();
        assertThat($(WholeField.class).single().getValue()).isEqualTo(45);
    }

    @Test
    void savesARuleAndStaysWithIt() {
        UI.getCurrent().navigate("alert-rules/new");
        test($(TextField.class).withCaption("Name").single()).setValue("Very late");

        test($(Button.class).withText("Save").single()).click();

        assertThat($(H1.class).single().getText()).isEqualTo("Very late");
        assertThat(workspaces.in(acme, () -> rules.list())).hasSize(2);
        assertThat(workspaces.in(bolt, () -> rules.list())).hasSize(1);
    }

    /** As the browser's way back leads to: a second name took the place of the first rule. */
    @Test
    void beginsAnewAfterARuleThatWasJustMade() {
        UI.getCurrent().navigate("alert-rules/new");
        test($(TextField.class).withCaption("Name").single()).setValue("Very late");
        Typing.into($(WholeField.class).single(), "45");
        test($(Button.class).withText("Save").single()).click();

        UI.getCurrent().navigate("alert-rules/new");
        assertThat($(H1.class).single().getText()).isEqualTo("New rule");
        assertThat($(TextField.class).withCaption("Name").single().getValue()).isEmpty();
        assertThat($(WholeField.class).single().getValue()).isEqualTo(30);
        test($(TextField.class).withCaption("Name").single()).setValue("Somewhat late");
        test($(Button.class).withText("Save").single()).click();

        assertThat(workspaces.in(acme, () -> rules.list())).extracting(rule -> rule.details().name()).contains("Very late",
                "Somewhat late");
    }

    @Test
    void saysWhatSomebodyElseChangedOfARuleMeanwhileAndKeepsWhatWasTyped() {
        var rule = workspaces.in(acme, () -> rules.list()).getFirst();
        UI.getCurrent().navigate("alert-rules/" + rule.id());
        test($(TextField.class).withCaption("Name").single()).setValue("Late at last");
        workspaces.in(acme, () -> {
            rules.revise(rule.id(), rule.version(),
                    new RuleDetails("Late", OverdueFacts.DAYS_OVERDUE, 60, null, null, Severity.WARNING, true));
            return true;
        });

        test($(Button.class).withText("Save").single()).click();
        assertThat($(DescriptionList.Description.class).single().getText()).contains("30", "60");
        test($(Button.class).withText("Save mine").single()).click();

        var saved = workspaces.in(acme, () -> rules.view(rule.id())).details();
        assertThat(saved.name()).isEqualTo("Late at last");
        assertThat(saved.condition()).isEqualTo(rule.details().condition());
    }

    @Test
    void showsNothingOfAnotherWorkspacesRule() {
        var theirs = workspaces.in(bolt, () -> rules.list()).getFirst().id();

        UI.getCurrent().navigate("alert-rules/" + theirs);

        assertThat($(TextField.class).withCaption("Name").all()).isEmpty();
    }

    private void flagged(UUID workspace, String... names) {
        workspaces.in(workspace, () -> {
            rules.create(new RuleDetails("Late", OverdueFacts.DAYS_OVERDUE, 30, null, null, Severity.WARNING, true));
            IntStream.range(0, names.length).forEach(i -> debtors.owes(
                    debtors.customer(names[i]), "EUR", 9_000 - i * 1_000L, DAY.minusDays(50 - i * 15L)));
            return alerts.evaluate(DAY);
        });
    }

    private List<String> preview() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> names() {
        var rows = test(grid());
        return IntStream.range(0, rows.size()).mapToObj(i -> rows.getRow(i).worst().customerName()).toList();
    }

    private AlertGroup row(int index) {
        return test(grid()).getRow(index);
    }

    @SuppressWarnings("unchecked")
    private Grid<AlertGroup> grid() {
        return (Grid<AlertGroup>) $(Grid.class).single();
    }
}
