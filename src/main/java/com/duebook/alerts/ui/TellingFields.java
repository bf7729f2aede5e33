package com.duebook.alerts.ui;

import com.duebook.alerts.telling.Telling;
import com.duebook.alerts.telling.Whom;
import com.duebook.identifiers.MailAddress;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Arrays;
import java.util.Optional;

/** Whom a rule's alerts are told, and how. */
class TellingFields extends FormLayout {

    private final Select<Whom> whom = new Select<>();
    private final Select<Role> role = new Select<>();
    private final EmailField address = new EmailField(getTranslation("alerts.telling.address"));
    private final Select<Boolean> atOnce = new Select<>();

    TellingFields() {
        setAutoResponsive(true);
        setExpandColumns(true);
        setExpandFields(true);
        whom.setLabel(getTranslation("alerts.telling.whom"));
        whom.setItems(Whom.values());
        whom.setItemLabelGenerator(each -> getTranslation("alerts.telling." + each));
        role.setLabel(getTranslation("alerts.telling.role"));
        role.setItems(Arrays.stream(Role.values()).filter(each -> each.may(Right.HANDLE_ALERTS)).toList());
        role.setItemLabelGenerator(each -> getTranslation("workspace.role." + each));
        address.setManualValidation(true);
        address.setMaxLength(Telling.ADDRESS_LENGTH);
        atOnce.setLabel(getTranslation("alerts.telling.how"));
        atOnce.setItems(false, true);
        whom.addValueChangeListener(chosen -> suit());
        addFormRow(whom, role, address, atOnce);
        show(Telling.USUAL);
    }

    final void show(Telling telling) {
        whom.setValue(telling.whom());
        role.setValue(telling.role());
        address.setValue(telling.address() == null ? "" : telling.address());
        atOnce.setValue(telling.atOnce());
        suit();
    }

    private void suit() {
        role.setVisible(whom.getValue() == Whom.ROLE);
        address.setVisible(whom.getValue() == Whom.ADDRESS);
        var mailAlone = whom.getValue() == Whom.ADDRESS;
        atOnce.setItemLabelGenerator(now -> getTranslation(now ? "alerts.telling.atOnce"
                : mailAlone ? "alerts.telling.morningMail" : "alerts.telling.digest"));
    }

    /** With every fault marked at its field; empty when there is one. */
    Optional<Telling> read() {
        role.setErrorMessage(getTranslation("alerts.telling.roleMissing"));
        role.setInvalid(role.isVisible() && role.isEmpty());
        address.setErrorMessage(getTranslation("alerts.telling.addressMissing"));
        address.setInvalid(address.isVisible() && MailAddress.read(address.getValue()).isEmpty());
        return role.isInvalid() || address.isInvalid() ? Optional.empty() : Optional.of(typed());
    }

    Telling typed() {
        return new Telling(whom.getValue(), role.getValue(), address.getValue(), atOnce.getValue());
    }
}
