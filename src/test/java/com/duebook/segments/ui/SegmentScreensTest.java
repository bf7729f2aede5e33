package com.duebook.segments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.Debtors;
import com.duebook.facts.FactKey;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.Operator;
import com.duebook.segments.SegmentDetails;
import com.duebook.segments.Segments;
import com.duebook.support.ScreenTest;
import com.duebook.support.Typing;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SegmentScreensTest extends ScreenTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Segments segments;
    @Autowired Debtors debtors;

    @BeforeEach
    void twoLateCustomers() {
        workspaces.in(acme, () -> {
            debtors.owes(debtors.customer("Slow Ltd"), "EUR", 5_000, DAY.minusDays(40));
            debtors.owes(debtors.customer("Late Inc"), "EUR", 5_000, DAY.minusDays(50));
            return debtors.customer("Good Ltd");
        });
    }

    @Test
    void makesASegmentAndShowsWhoBelongsToItAsItIsTyped() {
        UI.getCurrent().navigate("segments/new");
        assertThat(count()).isEqualTo("2 customers");

        Typing.into($(WholeField.class).single(), "45");
        assertThat(count()).isEqualTo("1 customer");

        test($(Button.class).withText("Condition").single()).click();
        assertThat($(WholeField.class).all()).hasSize(2);
        test($(Button.class).withText("Any of several").single()).click();
        assertThat($(WholeField.class).all()).hasSize(4);

        test($(TextField.class).withCaption("Name").single()).setValue("Late ones");
        test($(Button.class).withText("Save").single()).click();

        var made = workspaces.in(acme, () -> segments.list()).getFirst();
        assertThat(made.details().name()).isEqualTo("Late ones");
        assertThat(made.details().condition().comparisons()).hasSize(4);
        assertThat(made.customers()).isEqualTo(1);
    }

    /** As the browser's way back leads to: a second name took the place of the first segment. */
    @Test
    void beginsAnewAfterASegmentThatWasJustMade() {
        for (var name : List.of("Late ones", "Later ones")) {
            UI.getCurrent().navigate("segments/new");
            assertThat($(TextField.class).withCaption("Name").single().getValue()).isEmpty();
            assertThat($(WholeField.class).single().getValue()).isEqualTo(30);
            Typing.into($(WholeField.class).single(), "45");
            test($(TextField.class).withCaption("Name").single()).setValue(name);
            test($(Button.class).withText("Save").single()).click();
        }

        assertThat(workspaces.in(acme, () -> segments.list())).extracting(made -> made.details().name())
                .containsExactlyInAnyOrder("Late ones", "Later ones");
    }

    /** Which fields there are follows from what is looked at. */
    @Test
    @SuppressWarnings("unchecked")
    void asksForWhatTheFactIsComparedWith() {
        UI.getCurrent().navigate("segments/new");
        var facts = (Select<FactKey>) $(Select.class).all().stream().filter(each -> each.getValue() instanceof FactKey).findFirst()
                .orElseThrow();

        test(facts).selectItem("Credit class worsened");

        assertThat($(WholeField.class).all()).isEmpty();
        assertThat(count()).isEqualTo("Nobody");
    }

    /** 30 days became 30 %. */
    @Test
    void emptiesTheNumberWithTheUnitAndSaysNothingBeforeAnybodyWasThere() {
        UI.getCurrent().navigate("segments/new");

        test(fact()).selectItem("Credit limit used");
        assertThat($(WholeField.class).single().getValue()).isNull();
        assertThat($(WholeField.class).single().isInvalid()).isFalse();

        test(fact()).selectItem("Country");
        assertThat(word().isInvalid()).as("nobody was there yet").isFalse();
        test($(Button.class).withText("Save").single()).click();
        assertThat(word().isInvalid()).isTrue();
    }

    @Test
    void takesCountriesByNameAndRefusesWhatIsNone() {
        UI.getCurrent().navigate("segments/new");
        test(fact()).selectItem("Country");

        type("Germany");
        assertThat(word().getValue()).isEqualTo("DE");
        assertThat(word().getItemLabelGenerator().apply("DE")).isEqualTo("Germany");
        assertThat(word().getHelperText()).isEqualTo("No customer has “Germany” today.");
        assertThat(word().isInvalid()).isFalse();

        type("Narnia");
        assertThat(word().isInvalid()).isTrue();
        assertThat(word().getErrorMessage()).startsWith("Country: “Narnia” is not known.");

        test(fact()).selectItem("Hold");
        type("On hold");
        assertThat(word().getValue()).isEqualTo("HOLD");
        type("Open");
        assertThat(word().isInvalid()).isTrue();
    }

    private void type(String text) {
        ComponentUtil.fireEvent(word(), new ComboBoxBase.CustomValueSetEvent<>(word(), true, text));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> word() {
        return $(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<FactKey> fact() {
        return $(Select.class).all().stream().filter(each -> each.getValue() instanceof FactKey).findFirst().orElseThrow();
    }

    @Test
    void listsSegmentsAndNarrowsTheCustomers() {
        var id = workspaces.in(acme, () -> segments.create(new SegmentDetails("Late ones",
                Group.all(Comparison.of(OverdueFacts.DAYS_OVERDUE, Operator.OVER, 45)))));

        UI.getCurrent().navigate("segments");
        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);

        UI.getCurrent().navigate("customers", QueryParameters.of("segment", id.toString()));
        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
        UI.getCurrent().navigate("customers");
        assertThat(test($(Grid.class).single()).size()).isEqualTo(3);
    }

    private String count() {
        return $(Paragraph.class).all().stream().filter(each -> each.hasClassName("figure-value")).findFirst().orElseThrow().getText();
    }
}
