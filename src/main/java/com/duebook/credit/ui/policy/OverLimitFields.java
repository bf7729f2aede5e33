package com.duebook.credit.ui.policy;

import com.duebook.credit.policy.ClassPolicy;
import com.duebook.credit.policy.HoldPolicy;
import com.duebook.credit.policy.OverLimit;
import com.duebook.ui.Words;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.util.Currency;

/** What happens over a limit and to who is late: what a class of customers may have otherwise. */
class OverLimitFields {

    private final transient Words words;
    private final Select<OverLimit> onIssue;
    private final Select<OverLimit> onOrder;
    private final ToleranceFields tolerance;
    private final WholeField lateDays;

    OverLimitFields(ClassPolicy now, Currency usual, Words words) {
        this.words = words;
        onIssue = overLimit("onIssue", now.onIssue());
        onOrder = overLimit("onOrder", now.onOrder());
        tolerance = new ToleranceFields(now.tolerance(), usual, words);
        lateDays = new WholeField(words.get("credit.policy.field.lateDays"));
        lateDays.setMax(HoldPolicy.MOST_DAYS);
        lateDays.setHelperText(words.get("credit.policy.lateDays.hint"));
        if (now.lateDays() != null) {
            lateDays.setValue(now.lateDays());
        }
    }

    FormLayout in(FormLayout form) {
        form.add(onIssue, onOrder, tolerance.kind(), tolerance.amounts(), lateDays);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30em", 2));
        return form;
    }

    FieldRefusals refusals(FieldRefusals refusals) {
        return tolerance.refusals(refusals).at("credit.policy.refusal.late", lateDays);
    }

    boolean isComplete() {
        return tolerance.isComplete(words.get("ui.form.required"));
    }

    ClassPolicy value() {
        return new ClassPolicy(onIssue.getValue(), onOrder.getValue(), tolerance.value(), lateDays.getValue());
    }

    private Select<OverLimit> overLimit(String name, OverLimit value) {
        var select = new Select<OverLimit>();
        select.setLabel(words.get("credit.policy.field." + name));
        select.setItems(OverLimit.values());
        select.setItemLabelGenerator(it -> words.get("credit.policy.over." + it));
        select.setValue(value);
        return select;
    }
}
