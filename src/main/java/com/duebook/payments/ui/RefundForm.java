package com.duebook.payments.ui;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.payments.RefundDetails;
import com.duebook.tenancy.Ids;
import com.duebook.ui.form.MoneyField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** How much of a payment's credit goes back. */
class RefundForm extends Div {

    private final UUID intention = Ids.next();
    private final UUID payment;
    private final Money most;
    private final MoneyField amount;
    private final DatePicker on = new DatePicker(getTranslation("payments.refund.on"));
    private final TextField reference = new TextField(getTranslation("payments.field.reference"));

    RefundForm(UUID payment, Money most, LocalDate today, boolean byProvider) {
        this.payment = payment;
        this.most = most;
        this.amount = new MoneyField(getTranslation("payments.field.amount"), most.currency());
        amount.setValue(most);
        on.setValue(today);
        on.setMax(today);
        on.setVisible(!byProvider);
        reference.setVisible(!byProvider);
        reference.setMaxLength(120);
        addClassName("section");
        add(new Paragraph(getTranslation(byProvider ? "payments.refund.byProvider" : "payments.refund.byHand")),
                amount, on, reference);
    }

    Optional<RefundDetails> details() {
        var money = amount.getValue();
        var isWrong = money == null || !money.isPositive() || money.compareTo(most) > 0;
        if (isWrong && !amount.complain()) {
            amount.setErrorMessage(getTranslation("payments.refund.atMost", MoneyFormat.format(most, getLocale())));
        }
        amount.setInvalid(isWrong);
        if (money == null || isWrong || on.isInvalid() || on.isEmpty()) {
            return Optional.empty();
        }
        var text = reference.getValue().strip();
        return Optional.of(new RefundDetails(intention, payment, money, on.getValue(), text.isEmpty() ? null : text));
    }
}
