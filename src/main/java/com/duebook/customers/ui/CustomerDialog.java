package com.duebook.customers.ui;

import com.duebook.customers.CustomerDetails;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerView;
import com.duebook.customers.Customers;
import com.duebook.customers.Faulty;
import com.duebook.ui.FormDialog;
import com.duebook.workspace.Colleagues;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes in a new customer, or changes one. */
final class CustomerDialog {

    private CustomerDialog() {}

    static FormDialog create(Customers customers, CustomerList list, Colleagues colleagues, Consumer<UUID> whenDone) {
        return dialog("customers.form.new", list, colleagues, customers.blank(), customers::create, whenDone);
    }

    static FormDialog change(Customers customers, CustomerList list, Colleagues colleagues, CustomerView customer,
            Consumer<UUID> whenDone) {
        return dialog("customers.form.change", list, colleagues, customer.details(), details -> {
            customers.update(customer.id(), customer.version(), details);
            return customer.id();
        }, whenDone);
    }

    private static FormDialog dialog(String title, CustomerList list, Colleagues colleagues,
            CustomerDetails before, Function<CustomerDetails, UUID> saving, Consumer<UUID> whenDone) {
        var form = new CustomerForm(list, colleagues);
        form.read(before);
        return new FormDialog(I18NProvider.translate(title), form, I18NProvider.translate("ui.action.save"), () -> {
            try {
                whenDone.accept(saving.apply(form.details()));
                return true;
            } catch (Faulty faulty) {
                form.show(faulty.faults());
                return false;
            }
        });
    }
}
