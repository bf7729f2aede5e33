package com.duebook.credit.ui.policy;

import com.duebook.credit.policy.Tolerance;
import com.duebook.ui.Words;
import com.duebook.ui.form.CurrencyField;
import com.duebook.ui.form.DecimalField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.MoneyField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/** By how much a limit may be passed: not at all, by per cent, or by an amount. */
class ToleranceFields {

    enum Kind { NONE, PERCENT, AMOUNT }

    private final Select<Kind> kind = new Select<>();
    private final DecimalField percent;
    private final CurrencyField currency = new CurrencyField();
    private final MoneyField amount;
    private final Div amounts;

    ToleranceFields(Tolerance now, Currency usual, Words words) {
        var money = now.amount();
        kind.setLabel(words.get("credit.policy.field.tolerance"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(it -> words.get("credit.policy.tolerance." + it));
        percent = DecimalField.percent(words.get("credit.policy.tolerance.PERCENT"));
        percent.setSuffixComponent(new Span("%"));
        currency.setLabel(words.get("receivables.field.currency"));
        currency.setValue(money == null ? usual : money.currency());
        amount = new MoneyField(words.get("credit.policy.tolerance.AMOUNT"), Objects.requireNonNull(currency.getValue()));
        currency.addValueChangeListener(chosen -> amount.setCurrency(chosen.getValue()));
        amounts = new Div(percent, currency, amount);
        amounts.addClassName("tolerance");
        kind.addValueChangeListener(chosen -> show());
        kind.setValue(money != null ? Kind.AMOUNT : now.percent().signum() > 0 ? Kind.PERCENT : Kind.NONE);
        if (money != null) {
            amount.setValue(money);
        } else if (now.percent().signum() > 0) {
            percent.setValue(now.percent());
        }
    }

    Select<Kind> kind() {
        return kind;
    }

    Div amounts() {
        return amounts;
    }

    /** @return whether what was chosen is filled in, which its field says otherwise */
    boolean isComplete(String lacking) {
        return has(percent, Kind.PERCENT, lacking) & has(amount, Kind.AMOUNT, lacking);
    }

    private <F extends HasValidationProperties & HasValue<?, ?>> boolean has(F field, Kind of, String lacking) {
        var lacks = kind.getValue() == of && field.isEmpty() && !field.isInvalid();
        if (lacks) {
            field.setErrorMessage(lacking);
            field.setInvalid(true);
        }
        return !lacks;
    }

    FieldRefusals refusals(FieldRefusals refusals) {
        return refusals.at("credit.policy.refusal.tolerance", percent).at("credit.policy.refusal.amount", amount)
                .at("credit.policy.refusal.currency", currency);
    }

    private void show() {
        percent.setVisible(kind.getValue() == Kind.PERCENT);
        currency.setVisible(kind.getValue() == Kind.AMOUNT);
        amount.setVisible(kind.getValue() == Kind.AMOUNT);
    }

    /** What is typed in a field that is not shown counts for nothing. */
    Tolerance value() {
        return switch (kind.getValue()) {
            case NONE -> Tolerance.NONE;
            case PERCENT -> new Tolerance(Objects.requireNonNullElse(percent.getValue(), BigDecimal.ZERO), null);
            case AMOUNT -> new Tolerance(BigDecimal.ZERO, amount.getValue());
        };
    }
}
