package com.duebook.credit.ui;

import com.duebook.credit.order.NewOrder;
import com.duebook.credit.order.OrderView;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerRow;
import com.duebook.customers.Customers;
import com.duebook.customers.ui.CustomerField;
import com.duebook.ui.form.CurrencyField;
import com.duebook.ui.form.DateField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.MoneyField;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An order as somebody types it: whose, which, how much, and until when it is to be kept. */
class OrderForm extends Div {

    private final transient Customers customers;
    private final CustomerField customer;
    private final CurrencyField currency = new CurrencyField();
    private final MoneyField amount = new MoneyField(label("amount"));
    private final TextField reference = new TextField(label("reference"));
    private final DateField orderedOn = new DateField(label("orderedOn"));
    private final DateField lapsesOn = new DateField(label("lapsesOn"));
    private final transient FieldRefusals refusals = new FieldRefusals();
    private @Nullable UUID chosen;

    OrderForm(Customers customers, CustomerList list, LocalDate today, int days) {
        this.customers = customers;
        customer = new CustomerField(label("customer"), list);
        customer.addValueChangeListener(picked -> choose(picked.getValue()));
        currency.setLabel(label("currency"));
        currency.addValueChangeListener(picked -> amount.setCurrency(picked.getValue()));
        reference.setMaxLength(NewOrder.LONGEST);
        orderedOn.setValue(today);
        lapsesOn.setMin(today);
        lapsesOn.setHelperText(getTranslation("credit.order.lapsesOn.hint", days));
        refusals.needed("credit.order.refusal.reference", reference)
                .needed("credit.order.refusal.currency", currency)
                .needed("credit.order.refusal.amount", amount)
                .needed("credit.order.refusal.orderedOn", orderedOn)
                .at("credit.order.refusal.lapses", lapsesOn);
        var fields = new FormLayout(customer, reference, currency, amount, orderedOn, lapsesOn);
        fields.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        addClassName("section");
        add(fields);
    }

    /** The customer is not to be chosen. */
    void ofCustomer(UUID id) {
        customer.setVisible(false);
        chosen = id;
        currency.setValue(customers.brief(id).currency());
    }

    void read(OrderView order) {
        customer.setVisible(false);
        chosen = order.customer();
        currency.setValue(order.amount().currency());
        amount.setValue(order.amount());
        reference.setValue(order.reference());
        orderedOn.setValue(order.orderedOn());
        lapsesOn.setValue(order.lapsesOn());
    }

    /** @return whether the deed was done with all that was typed */
    boolean save(Consumer<NewOrder> deed) {
        var who = chosen;
        customer.setErrorMessage(getTranslation("ui.form.required"));
        customer.setInvalid(who == null);
        return refusals.run(this, () -> {}) && who != null && refusals.run(this, () -> deed.accept(new NewOrder(who,
                reference.getValue().strip(), Objects.requireNonNull(amount.getValue()), orderedOn.getValue(), lapsesOn.getValue())));
    }

    private void choose(@Nullable CustomerRow row) {
        chosen = row == null ? null : row.id();
        if (row != null) {
            currency.setValue(customers.brief(row.id()).currency());
        }
    }

    static String label(String field) {
        return I18NProvider.translate("credit.order.field." + field);
    }
}
