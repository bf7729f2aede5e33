package com.duebook.alerts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.alerts.AlertRules;
import com.duebook.alerts.Alerts;
import com.duebook.alerts.Debtors;
import com.duebook.alerts.desk.AlertFilter;
import com.duebook.alerts.desk.AlertList;
import com.duebook.alerts.desk.AlertRow;
import com.duebook.facts.FactKey;
import com.duebook.facts.sample.TagCount;
import com.duebook.support.ScreenTest;
import com.duebook.support.Typing;
import com.duebook.ui.Words;
import com.duebook.ui.form.WholeField;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Members;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sample of this folder's neighbour is one class and two texts; nothing here knows of it. */
class ContributedIndicatorTest extends ScreenTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Alerts alerts;
    @Autowired AlertRules rules;
    @Autowired AlertList list;
    @Autowired Debtors debtors;
    @Autowired Members members;
    @Autowired Words words;
    @Autowired RuleWords ruleWords;

    @BeforeEach
    void taggedCustomersInBoth() {
        workspaces.in(acme, () -> List.of(debtors.customer("Busy Ltd", "a", "b", "c"), debtors.customer("Calm Ltd", "a")));
        workspaces.in(bolt, () -> debtors.customer("Theirs", "a", "b", "c", "d"));
    }

    @Test
    void isChosenInTheEditorTriedOutAndEvaluated() {
        UI.getCurrent().navigate("alert-rules/new");
        test($(TextField.class).withCaption("Name").single()).setValue("Much tagged");
        choose(TagCount.TAGS_GIVEN);
        Typing.into($(WholeField.class).single(), "3");
        assertThat($(ListItem.class).all()).extracting(item -> item.getElement().getTextRecursively())
                .anyMatch(text -> text.contains("Busy Ltd") && text.contains("Number of tags: 3"))
                .noneMatch(text -> text.contains("Calm Ltd"));
        test($(Button.class).withText("Save").single()).click();

        workspaces.in(acme, () -> alerts.evaluate(DAY));

        assertThat(workspaces.in(acme, rules::list)).singleElement()
                .satisfies(rule -> assertThat(ruleWords.condition(rule.details())).isEqualTo("Number of tags: 3 or more"));
        assertThat(live()).singleElement().satisfies(alert -> {
            assertThat(alert.customerName()).isEqualTo("Busy Ltd");
            assertThat(alert.raised().facts().number(TagCount.TAGS_GIVEN)).hasValue(3);
        });
    }

    @Test
    void isExplainedInBothLanguagesInTheListItsHintAndItsExport() {
        isChosenInTheEditorTriedOutAndEvaluated();
        var alert = live().getFirst();

        assertThat(ruleWords.because(alert.now())).isEqualTo("Number of tags: 3");
        assertThat(ruleWords.whenRaised(alert.raised())).isEqualTo("When raised: Number of tags: 3");
        assertThat(exported(alert)).contains("Busy Ltd", "Number of tags: 3");

        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(ruleWords.because(alert.now())).isEqualTo("标签数量：3");
        assertThat(ruleWords.condition(workspaces.in(acme, rules::list).getFirst().details())).isEqualTo("标签数量：3及以上");
        assertThat(exported(alert)).contains("标签数量：3");
        UI.getCurrent().navigate("alerts");
        assertThat($(AlertGroupGrid.class).single().getDataProvider().isInMemory()).isFalse();
        assertThat(test($(AlertGroupGrid.class).single()).size()).isEqualTo(1);
    }

    /** Also the rows of a list that is about no money follow each other. */
    @Test
    void isReadPageByPage() {
        isChosenInTheEditorTriedOutAndEvaluated();
        workspaces.in(acme, () -> List.of(debtors.customer("Loud Ltd", "a", "b", "c"), debtors.customer("More Ltd", "a", "b", "c")));
        workspaces.in(acme, () -> alerts.evaluateAgain(DAY));

        var first = workspaces.in(acme, () -> list.after(AlertFilter.LIVE, null, 2));
        var rest = workspaces.in(acme, () -> list.after(AlertFilter.LIVE, first.getLast(), 2));

        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    private List<String> exported(AlertRow alert) {
        return AlertColumns.all(new Colleagues(members), words, ruleWords).stream()
                .map(column -> String.valueOf(column.value().apply(alert))).toList();
    }

    private List<AlertRow> live() {
        return workspaces.in(acme, () -> list.page(AlertFilter.LIVE, 0, 10));
    }

    @SuppressWarnings("unchecked")
    private void choose(FactKey indicator) {
        var select = (Select<FactKey>) $(Select.class).all().stream().filter(each -> each.getValue() instanceof FactKey).findFirst()
                .orElseThrow();
        test(select).selectItem(select.getItemLabelGenerator().apply(indicator));
    }
}
