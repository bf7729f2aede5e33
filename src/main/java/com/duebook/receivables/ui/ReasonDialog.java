package com.duebook.receivables.ui;

import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;

/** Asks once, with a reason that goes into the history. */
class ReasonDialog extends FormDialog {

    private static final int LONGEST = 500;

    ReasonDialog(String title, String text, String action, Consumer<String> go) {
        this(title, text, action, go, new TextField(I18NProvider.translate("receivables.reason")));
    }

    private ReasonDialog(String title, String text, String action, Consumer<String> go, TextField reason) {
        super(title, form(new Paragraph(text), reason), action, () -> {
            reason.setErrorMessage(reason.getTranslation("ui.form.required"));
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                go.accept(reason.getValue().strip());
            }
            return !reason.isInvalid();
        });
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
    }

    private static Div form(Component... parts) {
        var form = new Div(parts);
        form.addClassName("section");
        return form;
    }
}
