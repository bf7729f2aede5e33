package com.duebook.disputes.ui;

import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.DisputeEnd;
import com.duebook.disputes.DisputeState;
import com.duebook.ui.Words;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** How a dispute ended. */
class EndDialog extends FormDialog {

    EndDialog(String title, String hint, String action, Words words, Consumer<DisputeEnd> go) {
        this(title, hint, action, words, go, new RadioButtonGroup<>(words.get("disputes.how")),
                new TextArea(words.get("disputes.note")));
    }

    private EndDialog(String title, String hint, String action, Words words, Consumer<DisputeEnd> go,
            RadioButtonGroup<DisputeState> how, TextArea note) {
        super(title, form(hint, how, note), action, () -> {
            how.setInvalid(how.isEmpty());
            if (!how.isInvalid()) {
                go.accept(new DisputeEnd(how.getValue(), note.getValue().strip()));
            }
            return !how.isInvalid();
        });
        how.setItems(DisputeState.REJECTED, DisputeState.ACCEPTED, DisputeState.WITHDRAWN);
        how.setItemLabelGenerator(state -> words.get("disputes.state." + state));
        how.setRequiredIndicatorVisible(true);
        how.setErrorMessage(words.get("ui.form.required"));
        note.setMaxLength(DisputeDetails.LONGEST);
        note.setWidthFull();
    }

    private static Div form(String hint, RadioButtonGroup<DisputeState> how, TextArea note) {
        var form = new Div(how, note);
        form.addClassName("section");
        if (!hint.isEmpty()) {
            form.addComponentAsFirst(new Paragraph(hint));
        }
        return form;
    }
}
