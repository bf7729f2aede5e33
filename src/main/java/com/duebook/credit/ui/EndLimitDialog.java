package com.duebook.credit.ui;

import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitView;
import com.duebook.credit.limit.NewLimit;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.DateField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Ends a limit early. */
class EndLimitDialog {

    private final FormDialog dialog;

    EndLimitDialog(LimitView limit, CreditLimits limits, Words words, Runnable done) {
        var last = new DateField(words.get("credit.limit.toDay"));
        last.setValue(words.dates().today());
        var reason = new TextField(words.get("credit.limit.column.reason"));
        reason.setMaxLength(NewLimit.LONGEST);
        var refusals = new FieldRefusals().needed("credit.limit.refusal.end", last).needed("credit.limit.refusal.reason", reason);
        var about = new Paragraph(words.get("credit.limit.end.about." + limit.kind()));
        var form = new FormLayout(about, last, reason);
        form.setColspan(about, 2);
        dialog = new FormDialog(words.get("credit.limit.end.title"), form, words.get("credit.limit.end.title"),
                () -> refusals.run(form, () -> {
                    limits.end(limit.id(), last.getValue(), reason.getValue().strip());
                    Notices.done(words.get("credit.limit.ended"));
                    done.run();
                }));
    }

    void open() {
        dialog.open();
    }
}
