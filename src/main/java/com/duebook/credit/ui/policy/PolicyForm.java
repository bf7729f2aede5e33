package com.duebook.credit.ui.policy;

import com.duebook.credit.policy.ClassPolicy;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.CreditPolicy;
import com.duebook.credit.policy.ExposureBucket;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.credit.policy.HoldPolicy;
import com.duebook.credit.policy.HoldWarning;
import com.duebook.customers.search.CustomerSets;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.StaleEdit;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;

/** What happens over a limit, what counts, when a customer is held, and what is otherwise for a class or a segment. */
class PolicyForm extends Div {

    private final transient CreditPolicies policies;
    private final transient List<CustomerSets.Named> sets;
    private final transient Words words;
    private final transient Runnable anew;
    private final transient OverLimitFields over;
    private final CheckboxGroup<ExposureBucket> counted;
    private final WholeField orderDays;
    private final WholeField watchPercent;
    private final CheckboxGroup<HeldDeed> refuses;
    private final WholeField warnDays;
    private final Checkbox warnCustomer;
    private final Checkbox warnOwner;
    private final List<ClassFields<String>> classes;
    private final List<ClassFields<UUID>> segments;
    private transient CreditPolicy before;

    /**
     * @param names of the classes that customers can be in
     * @param sets the workspace's segments
     * @param anew shows the policy as it is stored now
     */
    PolicyForm(CreditPolicies policies, List<String> names, List<CustomerSets.Named> sets, Currency currency, Words words, Runnable anew) {
        this.policies = policies;
        this.sets = sets;
        this.words = words;
        this.anew = anew;
        this.before = policies.current();
        addClassName("section");
        var usual = new ClassPolicy(before.onIssue(), before.onOrder(), before.tolerance(), before.holds().lateDays());
        over = new OverLimitFields(usual, currency, words);
        counted = new CheckboxGroup<>(label("counted"), ExposureBucket.values());
        counted.setItemLabelGenerator(it -> words.get("credit.policy.bucket." + it));
        counted.setValue(before.counted());
        orderDays = whole("orderDays", before.orderDays(), 366);
        watchPercent = whole("watchPercent", before.holds().watchPercent(), 100);
        refuses = new CheckboxGroup<>(label("refuses"), HeldDeed.values());
        refuses.setItemLabelGenerator(it -> words.get("credit.policy.refuses." + it));
        refuses.setHelperText(words.get("credit.policy.refuses.hint"));
        refuses.setValue(before.holds().deeds());
        var warning = before.holds().warning();
        warnDays = whole("warnDays", warning.days(), HoldWarning.MOST_DAYS);
        warnDays.setMin(0);
        warnDays.setHelperText(words.get("credit.policy.warnDays.hint"));
        warnCustomer = new Checkbox(label("warnCustomer"), warning.toCustomer());
        warnOwner = new Checkbox(label("warnOwner"), warning.toOwner());
        var form = over.in(new FormLayout());
        form.add(orderDays, watchPercent, warnDays);
        classes = names.stream().map(name -> new ClassFields<>(name, words.get("credit.policy.class", name), before.classes().get(name),
                usual, currency, words)).toList();
        segments = sets.stream().map(set -> new ClassFields<>(set.id(), words.get("credit.policy.segment", set.name()),
                before.segments().get(set.id()), usual, currency, words)).toList();
        add(form, warnCustomer, warnOwner, counted, refuses, new H3(words.get("credit.policy.classes")));
        classes.forEach(this::add);
        if (!segments.isEmpty()) {
            add(new H3(words.get("credit.policy.segments")));
            segments.forEach(this::add);
        }
        var refusals = over.refusals(new FieldRefusals()).needed("credit.policy.refusal.days", orderDays)
                .needed("credit.policy.refusal.watch", watchPercent).needed("credit.policy.refusal.warning", warnDays)
                .at("credit.policy.refusal.nothing", counted);
        var save = new Button(words.get("ui.action.save"), clicked -> refusals.run(this, this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Div(save));
    }

    private void save() {
        var ofClasses = new HashMap<>(before.classes());
        var ofSegments = new HashMap<>(before.segments());
        var complete = over.isComplete();
        for (var each : classes) {
            complete &= each.into(ofClasses);
        }
        for (var each : segments) {
            complete &= each.into(ofSegments);
        }
        if (complete) {
            save(ofClasses, ofSegments);
        }
    }

    private void save(Map<String, ClassPolicy> ofClasses, Map<UUID, ClassPolicy> ofSegments) {
        var usual = over.value();
        var typed = new CreditPolicy(usual.onIssue(), usual.onOrder(), usual.tolerance(), counted.getValue(),
                Objects.requireNonNull(orderDays.getValue()),
                new HoldPolicy(Objects.requireNonNull(watchPercent.getValue()), usual.lateDays(), refuses.getValue(),
                        new HoldWarning(Objects.requireNonNull(warnDays.getValue()), warnCustomer.getValue(), warnOwner.getValue())),
                ofClasses, ofSegments);
        try {
            policies.replace(before, typed);
            before = typed;
            Notices.done(words.get("credit.policy.saved"));
        } catch (OptimisticLockingFailureException meanwhile) {
            stale();
        }
    }

    private void stale() {
        var now = policies.current();
        var stale = new StaleEdit().fields(PolicyWords.of(before, sets, words), PolicyWords.of(now, sets, words));
        before = now;
        stale.ask(this::save, anew);
    }

    private WholeField whole(String name, int value, int most) {
        var field = new WholeField(label(name));
        field.setMin(1);
        field.setMax(most);
        field.setValue(value);
        return field;
    }

    private String label(String name) {
        return words.get("credit.policy.field." + name);
    }
}
