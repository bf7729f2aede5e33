package com.duebook.approvals.ui;

import com.duebook.dualcontrol.Rule;
import com.duebook.money.Money;
import com.duebook.tenancy.Confirmation.Kind;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.ui.form.CurrencyField;
import com.duebook.ui.form.MoneyField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One rule: who, what, and from which amount on somebody else confirms. */
class RuleFields extends Div {

    private static final String EVERYBODY = "";

    private final Select<String> who = new Select<>();
    private final Select<Right> right = new Select<>();
    private final Select<Kind> by = new Select<>();
    private final Select<Boolean> above = new Select<>();
    private final CurrencyField currency = new CurrencyField();
    private final MoneyField upTo;

    RuleFields(@Nullable Rule rule, Currency usual, Consumer<RuleFields> remove) {
        addClassName("section");
        var limit = rule == null ? null : rule.upTo();
        who.setLabel(getTranslation("approvals.rules.who"));
        who.setItems(Stream.concat(Stream.of(EVERYBODY), Arrays.stream(Role.values())
                .filter(role -> role != Role.OWNER && Rule.RIGHTS.stream().anyMatch(role::may)).map(Role::name)).toList());
        who.setItemLabelGenerator(this::name);
        who.setValue(rule == null || rule.role() == null ? EVERYBODY : rule.role().name());
        right.setLabel(getTranslation("approvals.rules.right"));
        right.setItems(Rule.RIGHTS);
        right.setItemLabelGenerator(it -> getTranslation("approvals.rules.right." + it));
        right.setValue(rule == null ? Right.REFUND : rule.right());
        by.setLabel(getTranslation("approvals.rules.by"));
        by.setItems(Kind.values());
        by.setItemLabelGenerator(it -> getTranslation("approvals.rules.by." + it));
        by.setValue(rule == null ? Kind.SECOND_PERSON : rule.by());
        above.setLabel(getTranslation("approvals.rules.when"));
        above.setItems(false, true);
        above.setItemLabelGenerator(it -> getTranslation(it ? "approvals.rules.above" : "approvals.rules.always"));
        above.setValue(limit != null);
        currency.setLabel(getTranslation("approvals.rules.currency"));
        currency.setValue(limit == null ? usual : limit.currency());
        upTo = new MoneyField(getTranslation("approvals.rules.upTo"), currency.getValue());
        upTo.setValue(limit);
        currency.addValueChangeListener(chosen -> Optional.ofNullable(chosen.getValue()).ifPresent(upTo::setCurrency));
        above.addValueChangeListener(chosen -> show());
        right.addValueChangeListener(chosen -> show());
        show();
        var gone = new Button(getTranslation("approvals.rules.remove"), clicked -> remove.accept(this));
        gone.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var form = new FormLayout(who, right, by, above, currency, upTo);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30em", 2));
        add(form, new Div(gone));
    }

    /** Empty, with the field marked, when the amount cannot be read. */
    Optional<Rule> rule() {
        var role = who.getValue().equals(EVERYBODY) ? null : Role.valueOf(who.getValue());
        if (!hasAmount()) {
            return Optional.of(new Rule(role, right.getValue(), null,
                    right.getValue() == Right.EDIT_BANK ? by.getValue() : Kind.SECOND_PERSON));
        }
        @Nullable Money amount = upTo.getValue();
        if (amount == null) {
            upTo.setErrorMessage(getTranslation("ui.form.required"));
            upTo.setInvalid(true);
        }
        return Optional.ofNullable(amount).map(it -> new Rule(role, right.getValue(), it));
    }

    /** Bank details have none. */
    private boolean hasAmount() {
        return above.getValue() && right.getValue() != Right.EDIT_BANK;
    }

    private void show() {
        by.setVisible(right.getValue() == Right.EDIT_BANK);
        above.setVisible(right.getValue() != Right.EDIT_BANK);
        currency.setVisible(hasAmount());
        upTo.setVisible(hasAmount());
    }

    private String name(String role) {
        return getTranslation(Objects.equals(role, EVERYBODY) ? "approvals.rules.everybody" : "workspace.role." + role);
    }
}
