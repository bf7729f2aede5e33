package com.duebook.credit.ui.policy;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.credit.policy.ClassPolicy;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.CreditPolicy;
import com.duebook.credit.policy.CreditTerms;
import com.duebook.credit.policy.ExposureBucket;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.credit.policy.HoldPolicy;
import com.duebook.credit.policy.HoldWarning;
import com.duebook.credit.policy.OverLimit;
import com.duebook.credit.policy.Tolerance;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.Operator;
import com.duebook.segments.SegmentDetails;
import com.duebook.segments.Segments;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Role;
import com.duebook.ui.form.DecimalField;
import com.duebook.ui.form.MoneyField;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PolicySectionTest extends ScreenTest {

    @Autowired CreditPolicies policies;
    @Autowired Segments segments;

    private UUID lateOnes;

    @Override
    protected Role role() {
        return Role.OWNER;
    }

    @BeforeEach
    void open() {
        lateOnes = workspaces.in(acme, () -> segments.create(new SegmentDetails("Late ones",
                Group.all(Comparison.of(OverdueFacts.DAYS_OVERDUE, Operator.AT_LEAST, 1)))));
        UI.getCurrent().navigate("settings");
    }

    @Test
    void showsTheUsualPolicyAndKeepsAnother() {
        assertThat(select("An invoice over the limit").getValue()).isEqualTo(OverLimit.BLOCK);
        assertThat(whole("Hold a customer when an invoice is later than (days)").isEmpty()).isTrue();

        this.<OverLimit>select("An invoice over the limit").setValue(OverLimit.WARN);
        this.<ToleranceFields.Kind>select("A limit may be passed by").setValue(ToleranceFields.Kind.PERCENT);
        $(DecimalField.class).withLabel("Per cent of the limit").atIndex(1).setValue(new BigDecimal("7.5"));
        whole("Hold a customer when an invoice is later than (days)").setValue(30);
        this.<HeldDeed>group("While a customer is on hold").setValue(Set.of(HeldDeed.ISSUE));
        whole("Warn before a hold (days)").setValue(7);
        $(Checkbox.class).withLabel("Warn the customer by mail before it is put on hold").single().setValue(true);
        this.<ExposureBucket>group("What uses a limit up").setValue(EnumSet.allOf(ExposureBucket.class));
        save();

        assertThat(stored()).isEqualTo(new CreditPolicy(OverLimit.WARN, OverLimit.APPROVE,
                new Tolerance(new BigDecimal("7.5"), null), EnumSet.allOf(ExposureBucket.class), 30,
                new HoldPolicy(90, 30, Set.of(HeldDeed.ISSUE), new HoldWarning(7, true, true)), Map.of(), Map.of()));
        assertThat(workspaces.in(bolt, policies::current)).isEqualTo(CreditPolicy.USUAL);
    }

    @Test
    void takesAnAmountAndForgetsThePercentThatIsNoLongerShown() {
        this.<ToleranceFields.Kind>select("A limit may be passed by").setValue(ToleranceFields.Kind.PERCENT);
        $(DecimalField.class).withLabel("Per cent of the limit").single().setValue(BigDecimal.TEN);
        this.<ToleranceFields.Kind>select("A limit may be passed by").setValue(ToleranceFields.Kind.AMOUNT);
        $(MoneyField.class).withLabel("An amount").single().setValue(eur(500_00));
        save();

        assertThat(stored().tolerance()).isEqualTo(new Tolerance(BigDecimal.ZERO, eur(500_00)));
    }

    @Test
    void treatsASegmentOtherwise() {
        $(Checkbox.class).withLabel("Customers in the segment Late ones are treated otherwise").single().setValue(true);
        save();
        assertThat(stored().segments())
                .isEqualTo(Map.of(lateOnes, new ClassPolicy(OverLimit.BLOCK, OverLimit.APPROVE, Tolerance.NONE, null)));
    }

    @Test
    void treatsAClassOtherwise() {
        var differs = $(Checkbox.class).withLabel("Customers of class High risk are treated otherwise").single();
        differs.setValue(true);
        var fields = (ClassFields<?>) differs.getParent().orElseThrow();
        test(select(fields, "An order over the limit")).selectItem("is refused");
        test(select(fields, "A limit may be passed by")).selectItem("Per cent of the limit");
        save();
        assertThat(stored()).as("a percentage is needed").isEqualTo(CreditPolicy.USUAL);

        find(DecimalField.class, fields).withLabel("Per cent of the limit").single().setValue(BigDecimal.ONE);
        find(WholeField.class, fields).withLabel("Hold a customer when an invoice is later than (days)").single().setValue(0);
        save();
        assertThat(stored().classes()).isEqualTo(Map.of("High risk",
                new ClassPolicy(OverLimit.BLOCK, OverLimit.BLOCK, new Tolerance(BigDecimal.ONE, null), 0)));

        differs.setValue(false);
        save();
        assertThat(stored()).isEqualTo(CreditPolicy.USUAL);
    }

    @Test
    void givesAClassALimitLongestTermsAndPrepayment() {
        var differs = $(Checkbox.class).withLabel("Customers of class High risk are treated otherwise").single();
        differs.setValue(true);
        var fields = (ClassFields<?>) differs.getParent().orElseThrow();
        var limit = find(MoneyField.class, fields).withLabel("Limit of each customer that has none of its own").single();
        limit.setValue(eur(-1));
        save();
        assertThat(limit.getErrorMessage()).contains("0 or more");
        limit.setValue(eur(0));
        find(WholeField.class, fields).withLabel("Longest payment terms without approval (days)").single().setValue(14);
        find(WholeField.class, fields).withLabel("Prepayment before an order is released (%)").single().setValue(50);
        this.<HeldDeed>group("While a customer is on hold").setValue(Set.of(HeldDeed.PREPAY, HeldDeed.TELL_SALES));
        save();
        assertThat(stored().classes())
                .isEqualTo(Map.of("High risk", new ClassPolicy(OverLimit.BLOCK, OverLimit.APPROVE, Tolerance.NONE, null,
                        new CreditTerms(eur(0), 14, 50))));
        assertThat(stored().holds().deeds()).isEqualTo(Set.of(HeldDeed.PREPAY, HeldDeed.TELL_SALES));
    }

    private Select<?> select(Component within, String label) {
        return find(Select.class, within).withLabel(label).single();
    }

    @Test
    void refusesAtTheFieldWhereNothingCountsOrAPercentIsTooMuch() {
        this.<ExposureBucket>group("What uses a limit up").clear();
        save();
        assertThat(this.<ExposureBucket>group("What uses a limit up").getErrorMessage()).startsWith("At least one part");

        this.<ExposureBucket>group("What uses a limit up").setValue(Set.of(ExposureBucket.OVERDUE));
        this.<ToleranceFields.Kind>select("A limit may be passed by").setValue(ToleranceFields.Kind.PERCENT);
        var percent = $(DecimalField.class).withLabel("Per cent of the limit").single();
        percent.setValue(new BigDecimal("101"));
        save();
        assertThat(percent.getErrorMessage()).contains("0 to 100");
        assertThat(stored()).isEqualTo(CreditPolicy.USUAL);
    }

    @Test
    void saysWhatAnAmountLacks() {
        this.<ToleranceFields.Kind>select("A limit may be passed by").setValue(ToleranceFields.Kind.AMOUNT);
        save();

        assertThat($(MoneyField.class).withLabel("An amount").single().getErrorMessage()).isEqualTo("Needed");
        assertThat(stored()).isEqualTo(CreditPolicy.USUAL);
    }

    @Test
    void saysWhatSomebodyElseChangedMeanwhile() {
        workspaces.in(acme, () -> {
            policies.replace(CreditPolicy.USUAL, CreditPolicy.USUAL.holding(new HoldPolicy(80, null, Set.of())));
            return true;
        });
        whole("Hold a customer when an invoice is later than (days)").setValue(10);
        save();

        assertThat(find(DescriptionList.Description.class).all()).extracting(DescriptionList.Description::getText)
                .containsExactly("90 \u2192 80");
        test($(Button.class).withText("Save mine").single()).click();
        assertThat(stored().holds()).isEqualTo(new HoldPolicy(90, 10, Set.of()));
    }

    private void save() {
        test($(Button.class).withText("Save").all().stream()
                .filter(it -> it.getParent().flatMap(Component::getParent).filter(PolicyForm.class::isInstance).isPresent())
                .findFirst().orElseThrow()).click();
    }

    private CreditPolicy stored() {
        return workspaces.in(acme, policies::current);
    }

    private WholeField whole(String label) {
        return $(WholeField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return (Select<T>) $(Select.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private <T> CheckboxGroup<T> group(String label) {
        return (CheckboxGroup<T>) $(CheckboxGroup.class).withLabel(label).single();
    }
}
