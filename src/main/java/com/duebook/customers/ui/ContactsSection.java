package com.duebook.customers.ui;

import com.duebook.customers.ContactDetails;
import com.duebook.customers.CustomerView;
import com.duebook.customers.Customers;
import com.duebook.ui.Notices;
import com.duebook.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people at a customer, and a way to change them. */
class ContactsSection extends Section {

    private final transient Customers customers;
    private final UUID customer;
    private final boolean editor;
    private final @Nullable String country;

    ContactsSection(Customers customers, CustomerView view, boolean editor) {
        this.customers = customers;
        this.customer = view.id();
        this.editor = editor;
        this.country = view.details().billing().country();
        addClassName("section");
        show(view.contacts());
    }

    private void refresh() {
        show(customers.view(customer).contacts());
    }

    private void show(List<ContactDetails> contacts) {
        removeAll();
        add(new H2(getTranslation("customers.contacts.title")));
        if (contacts.isEmpty()) {
            add(new Paragraph(getTranslation("customers.contacts.empty")));
        }
        contacts.forEach(contact -> add(card(contact)));
        if (editor) {
            add(new Button(getTranslation("customers.contacts.add"), Symbol.PLUS.create(),
                    clicked -> new ContactDialog(customers, customer, null, this::refresh).open()));
        }
    }

    private Component card(ContactDetails contact) {
        var name = new Span(contact.name());
        name.addClassName("contact-name");
        var role = new Span(getTranslation("customers.role." + contact.role()));
        role.addClassName("contact-role");
        var lines = new Div(name, role);
        if (contact.email() != null) {
            lines.add(new Anchor("mailto:" + contact.email(), contact.email()));
        }
        if (contact.phone() != null) {
            lines.add(PhoneLink.of(contact.phone(), country));
        }
        lines.addClassName("contact-lines");
        var card = new Div(lines);
        card.addClassName("contact");
        if (editor) {
            card.add(button(Symbol.PENCIL, "ui.action.edit", contact,
                    () -> new ContactDialog(customers, customer, contact, this::refresh).open()),
                    button(Symbol.TRASH, "ui.action.delete", contact, () -> remove(contact)));
        }
        return card;
    }

    private void remove(ContactDetails contact) {
        customers.removeContact(Objects.requireNonNull(contact.id()));
        Notices.undoable(getTranslation("customers.contacts.removed", contact.name()), () -> {
            customers.keepContact(customer, contact.asNew());
            refresh();
        });
        refresh();
    }

    private Button button(Symbol icon, String action, ContactDetails contact, Runnable work) {
        var button = new Button(icon.create(), clicked -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("ui.labelled", getTranslation(action), contact.name()));
        return button;
    }
}
