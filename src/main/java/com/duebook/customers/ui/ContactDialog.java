package com.duebook.customers.ui;

import com.duebook.customers.ContactDetails;
import com.duebook.customers.ContactRole;
import com.duebook.customers.Customers;
import com.duebook.customers.Faulty;
import com.duebook.text.Texts;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in a contact, or changes one. */
class ContactDialog {

    private final Customers customers;
    private final UUID customer;
    private final @Nullable ContactDetails before;
    private final Runnable whenDone;
    private final FormFields fields = new FormFields("customers.contact.");
    private final TextField name = fields.text("name", true);
    private final Select<ContactRole> role = fields.add("role", new Select<>());
    private final TextField email = fields.text("email", false);
    private final TextField phone = fields.text("phone", false);
    private final Select<Locale> language = fields.add("language", new Select<>());

    ContactDialog(Customers customers, UUID customer, @Nullable ContactDetails before, Runnable whenDone) {
        this.customers = customers;
        this.customer = customer;
        this.before = before;
        this.whenDone = whenDone;
        role.setItems(ContactRole.values());
        role.setItemLabelGenerator(it -> I18NProvider.translate("customers.role." + it));
        role.setValue(ContactRole.ACCOUNTS);
        language.setItems(Texts.LOCALES);
        language.setItemLabelGenerator(it -> it == null ? "" : it.getDisplayName(it));
        language.setEmptySelectionAllowed(true);
        if (before != null) {
            name.setValue(before.name());
            role.setValue(before.role());
            FormFields.show(email, before.email());
            FormFields.show(phone, before.phone());
            language.setValue(before.language());
        }
    }

    void open() {
        var title = before == null ? "customers.contacts.add" : "customers.contacts.change";
        new FormDialog(I18NProvider.translate(title), FormFields.columns(name, role, email, phone, language),
                I18NProvider.translate("ui.action.save"), this::save).open();
    }

    private boolean save() {
        try {
            customers.keepContact(customer, new ContactDetails(before == null ? null : before.id(),
                    name.getValue().strip(), role.getValue(), FormFields.typed(email), FormFields.typed(phone),
                    language.getValue()));
            whenDone.run();
            return true;
        } catch (Faulty faulty) {
            fields.mark(faulty.faults());
            return false;
        }
    }
}
