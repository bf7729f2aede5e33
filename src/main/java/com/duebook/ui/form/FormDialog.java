package com.duebook.ui.form;

import com.duebook.problem.Refusal;
import com.duebook.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;

/** A form in a dialog: it closes when saving worked, else stays with everything typed. */
public class FormDialog extends Dialog {

    private final Button save;
    private final transient BooleanSupplier saving;

    /** @param saving true when it worked; false when fields are marked; a {@link Refusal} is shown and keeps it open */
    public FormDialog(String title, Component form, String action, BooleanSupplier saving) {
        super(title);
        this.saving = saving;
        addClassName("form-dialog");
        setWidth("min(46rem, 96vw)");
        setCloseOnOutsideClick(false);
        var body = new Div(form);
        body.addClassName("form-dialog-body");
        add(body);
        save = new Button(action, clicked -> submit());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickShortcut(Key.ENTER).listenOn(body).allowBrowserDefault();
        var cancel = new Button(getTranslation("ui.action.cancel"), clicked -> close());
        getFooter().add(cancel, save);
    }

    /** For what takes something away from others. */
    public FormDialog dangerous() {
        save.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    /** As if its button was pressed. */
    public void submit() {
        try {
            if (saving.getAsBoolean()) {
                close();
            }
        } catch (Refusal refusal) {
            Notices.refused(getTranslation(refusal.key(), refusal.arguments()));
        } finally {
            save.setEnabled(true);
        }
    }
}
