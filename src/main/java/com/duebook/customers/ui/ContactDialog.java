package com.duebook.customers.ui;

import com.duebook.customers.ContactDetails;
import com.duebook.customers.ContactRole;
import com.duebook.customers.Customers;
import com.duebook.customers.Faulty;
import com.duebook.text.Texts;
import com.duebook.ui.form.FormDialog;
import com.duebook.ui.form.StaleEdit;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in a contact, or changes one; somebody else's newer change is not overwritten. */
class ContactDialog {

    private final Customers customers;
    private final UUID customer;
    private @Nullable ContactDetails before;
    private final Runnable whenDone;
    private final FormDialog dialog;
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
        role.setItemLabelGenerator(ContactDialog::word);
        role.setValue(ContactRole.ACCOUNTS);
        language.setItems(Texts.LOCALES);
        language.setItemLabelGenerator(ContactDialog::word);
        language.setEmptySelectionAllowed(true);
        if (before != null) {
            show(before);
        }
        dialog = new FormDialog(I18NProvider.translate(before == null ? "customers.contacts.add" : "customers.contacts.change"),
                FormFields.columns(name, role, email, phone, language), I18NProvider.translate("ui.action.save"), this::save);
    }

    private void show(ContactDetails contact) {
        name.setValue(contact.name());
        role.setValue(contact.role());
        FormFields.show(email, contact.email());
        FormFields.show(phone, contact.phone());
        language.setValue(contact.language());
    }

    void open() {
        dialog.open();
    }

    private boolean save() {
        var edited = before;
        if (edited != null) {
            var theirs = customers.view(customer).contacts().stream()
                    .filter(it -> Objects.equals(it.id(), edited.id())).findFirst().orElse(edited);
            if (!theirs.equals(edited)) {
                tell(edited, theirs);
                return false;
            }
        }
        return keep();
    }

    /** What is saved from here on is an edit of their version. */
    private void tell(ContactDetails began, ContactDetails theirs) {
        before = theirs;
        new StaleEdit()
                .field(name.getLabel(), began.name(), theirs.name())
                .field(role.getLabel(), word(began.role()), word(theirs.role()))
                .field(email.getLabel(), began.email(), theirs.email())
                .field(phone.getLabel(), began.phone(), theirs.phone())
                .field(language.getLabel(), word(began.language()), word(theirs.language()))
                .ask(dialog::submit, () -> show(theirs));
    }

    private static String word(ContactRole role) {
        return I18NProvider.translate("customers.role." + role);
    }

    private static String word(@Nullable Locale language) {
        return language == null ? "" : language.getDisplayName(language);
    }

    private boolean keep() {
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
