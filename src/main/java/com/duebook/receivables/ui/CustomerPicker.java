package com.duebook.receivables.ui;

import com.duebook.customers.CustomerBrief;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Faulty;
import com.duebook.customers.CustomerFilter;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerSort;
import com.duebook.customers.Customers;
import com.duebook.customers.ui.OnlyMatch;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Finds a customer by a fragment of the name, or takes in a new one by the name that was typed. */
class CustomerPicker extends ComboBox<CustomerPicker.Choice> {

    record Choice(UUID id, String name) {}

    private final transient Customers customers;
    private final transient Consumer<CustomerBrief> onChoice;
    private final Currency currency;

    /** @param currency of customers that are taken in here */
    CustomerPicker(CustomerList list, Customers customers, Currency currency, Consumer<CustomerBrief> onChoice) {
        this.customers = customers;
        this.currency = currency;
        this.onChoice = onChoice;
        setLabel(getTranslation("receivables.field.customer"));
        setRequiredIndicatorVisible(true);
        setHelperText(getTranslation("receivables.customer.help"));
        setItemLabelGenerator(Choice::name);
        setItems(query -> list.page(CustomerFilter.ACTIVE.withText(query.getFilter().orElse("")), CustomerSort.NAME,
                false, query.getOffset(), query.getLimit()).stream()
                .map(row -> new Choice(row.id(), row.name())));
        addCustomValueSetListener(typed -> OnlyMatch.of(typed.getDetail(), list)
                .ifPresentOrElse(row -> take(customers.brief(row.id())), () -> create(typed.getDetail().strip())));
        addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                onChoice.accept(customers.brief(chosen.getValue().id()));
            }
        });
    }

    void choose(CustomerBrief brief) {
        setValue(new Choice(brief.id(), brief.name()));
        setInvalid(false);
    }

    Optional<UUID> chosen() {
        return getOptionalValue().map(Choice::id);
    }

    void complain() {
        setErrorMessage(getTranslation("ui.form.required"));
        setInvalid(isEmpty());
    }

    private void create(String name) {
        if (!name.isEmpty()) {
            var email = new EmailField(getTranslation("receivables.customer.email"));
            email.setWidthFull();
            email.setManualValidation(true);
            var form = new Div(new Paragraph(getTranslation("receivables.customer.text")), email);
            form.addClassName("section");
            new FormDialog(getTranslation("receivables.customer.ask", name), form,
                    getTranslation("receivables.customer.create"),
                    () -> isTaken(name, email)).open();
        }
    }

    private boolean isTaken(String name, EmailField email) {
        try {
            create(CustomerDetails.named(name, currency, customers.blank().termsDays()), email.getValue());
            return true;
        } catch (Faulty faulty) {
            var fault = faulty.faults().getFirst();
            email.setErrorMessage(getTranslation(fault.key(), fault.arguments()));
            email.setInvalid(true);
            return false;
        }
    }

    private void create(CustomerDetails named, String email) {
        take(customers.brief(customers.create(email.isBlank() ? named : named.withEmail(email.strip()))));
    }

    private void take(CustomerBrief brief) {
        choose(brief);
        onChoice.accept(brief);
    }
}
