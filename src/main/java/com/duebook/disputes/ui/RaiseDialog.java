package com.duebook.disputes.ui;

import com.duebook.disputes.DisputeDetails;
import com.duebook.ui.Words;
import com.duebook.ui.form.DateField;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What the customer objects to, and until when we answer. */
class RaiseDialog extends FormDialog {

    private static final int DAYS_TO_ANSWER = 14;

    RaiseDialog(String title, String hint, String action, LocalDate today, Words words, Consumer<DisputeDetails> go) {
        this(title, hint, action, today, words, go, new TextArea(words.get("disputes.reason")),
                new DateField(words.get("disputes.answerBy"), today.plusDays(DAYS_TO_ANSWER)));
    }

    private RaiseDialog(String title, String hint, String action, LocalDate today, Words words, Consumer<DisputeDetails> go,
            TextArea reason, DateField answerBy) {
        super(title, form(words.get("disputes.raise.text"), hint, reason, answerBy), action, () -> {
            reason.setInvalid(reason.getValue().isBlank());
            var isDayGood = !answerBy.isInvalid();
            if (!reason.isInvalid() && isDayGood) {
                go.accept(new DisputeDetails(reason.getValue().strip(), answerBy.getValue()));
            }
            return !reason.isInvalid() && isDayGood;
        });
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage(words.get("ui.form.required"));
        reason.setMaxLength(DisputeDetails.LONGEST);
        reason.setWidthFull();
        answerBy.setMin(today);
        answerBy.setLocale(words.locale());
        answerBy.setErrorMessage(words.get("disputes.refusal.answerBy"));
        answerBy.setClearButtonVisible(true);
    }

    private static Div form(String text, String hint, TextArea reason, DateField answerBy) {
        var form = new Div(new Paragraph(hint.isEmpty() ? text : text + " " + hint), reason, answerBy);
        form.addClassName("section");
        return form;
    }
}
