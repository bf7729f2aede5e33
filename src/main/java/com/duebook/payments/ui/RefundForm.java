package com.duebook.payments.ui;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.payments.RefundDetails;
import com.duebook.tenancy.Ids;
import com.duebook.ui.Dates;
import com.duebook.ui.form.DateField;
import com.duebook.ui.form.MoneyField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** How much of a payment's credit goes back. */
class RefundForm extends Div {

    private final UUID intention = Ids.next();
    private final UUID payment;
    private final Money most;
    private final MoneyField amount;
    private final DateField on = new DateField(getTranslation("payments.refund.on"));
    private final Paragraph second = new Paragraph();
    private final TextField reason = new TextField(getTranslation("payments.refund.reason"));
    private final TextField reference = new TextField(getTranslation("payments.field.reference"));

    RefundForm(UUID payment, Money most, LocalDate today, boolean byProvider, Dates dates, Function<Money, String> hint) {
        this.payment = payment;
        this.most = most;
        this.amount = new MoneyField(getTranslation("payments.field.amount"), most.currency());
        amount.setValue(most);
        on.setValue(today);
        on.setMax(today);
        on.addValueChangeListener(typed -> on.setHelperText(
                typed.getValue() == null || !typed.getValue().isBefore(today) ? null
                        : getTranslation("payments.backdated", dates.date(typed.getValue()))));
        on.setVisible(!byProvider);
        reference.setVisible(!byProvider);
        reference.setMaxLength(120);
        reason.setMaxLength(500);
        amount.addValueChangeListener(changed -> tell(hint));
        addClassName("section");
        add(new Paragraph(getTranslation(byProvider ? "payments.refund.byProvider" : "payments.refund.byHand")),
                amount, on, reference, second, reason);
        tell(hint);
    }

    /** A second person wants to know why. */
    private void tell(Function<Money, String> hint) {
        var money = amount.getValue();
        var text = money == null ? "" : hint.apply(money);
        second.setText(text);
        second.setVisible(!text.isEmpty());
        reason.setVisible(!text.isEmpty());
        reason.setRequiredIndicatorVisible(!text.isEmpty());
    }

    String reason() {
        return reason.getValue().strip();
    }

    Optional<RefundDetails> details() {
        var money = amount.getValue();
        var isWrong = money == null || !money.isPositive() || money.compareTo(most) > 0;
        if (isWrong && !amount.complain()) {
            amount.setErrorMessage(getTranslation("payments.refund.atMost", MoneyFormat.format(most, getLocale())));
        }
        amount.setInvalid(isWrong);
        var isSilent = reason.isVisible() && reason.getValue().isBlank();
        reason.setErrorMessage(getTranslation("ui.form.required"));
        reason.setInvalid(isSilent);
        if (money == null || isWrong || isSilent || on.isInvalid() || on.isEmpty()) {
            return Optional.empty();
        }
        var text = reference.getValue().strip();
        return Optional.of(new RefundDetails(intention, payment, money, on.getValue(), text.isEmpty() ? null : text));
    }
}
