package com.duebook.credit.ui;

import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** What somebody says while they decide on an order. */
class OrderNoteDialog extends FormDialog {

    private static final int LONGEST = 500;

    /** @param hint may be empty */
    OrderNoteDialog(String title, String hint, String action, TextArea note, boolean isNeeded, Consumer<String> deed) {
        this(title, form(hint, note), action, note, refusals(note, isNeeded), deed);
    }

    private OrderNoteDialog(String title, Div form, String action, TextArea note, FieldRefusals refusals, Consumer<String> deed) {
        super(title, form, action, () -> refusals.run(form, () -> deed.accept(note.getValue().strip())));
    }

    private static Div form(String hint, TextArea note) {
        note.setMaxLength(LONGEST);
        note.setWidthFull();
        var form = new Div(note);
        form.addClassName("section");
        if (!hint.isEmpty()) {
            form.addComponentAsFirst(new Paragraph(hint));
        }
        return form;
    }

    private static FieldRefusals refusals(TextArea note, boolean isNeeded) {
        var refusals = new FieldRefusals();
        return isNeeded ? refusals.needed("credit.order.refusal.note", note) : refusals.at("credit.order.refusal.note", note);
    }
}
