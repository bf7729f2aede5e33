package com.duebook.credit.ui.file;

import com.duebook.credit.check.CheckResult;
import com.duebook.credit.check.CheckTexts;
import com.duebook.credit.check.CreditChecks;
import com.duebook.credit.check.NewCheck;
import com.duebook.tenancy.Ids;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.DateField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;

/** What one check came to. */
class CheckDialog {

    private final UUID intention = Ids.next();
    private final FormDialog dialog;

    CheckDialog(UUID customer, String item, CreditChecks checks, CheckTexts texts, Words words, Runnable done) {
        var result = new Select<CheckResult>();
        result.setLabel(words.get("credit.check.column.result"));
        result.setItems(CheckResult.values());
        result.setItemLabelGenerator(it -> it == null ? "" : words.get("credit.check.result." + it));
        var day = new DateField(words.get("credit.check.day"));
        day.setValue(words.dates().today());
        var note = new TextField(words.get("credit.check.column.note"));
        note.setHelperText(words.get("credit.check.note.hint"));
        note.setMaxLength(NewCheck.LONGEST_NOTE);
        var form = new FormLayout(result, day, note);
        form.setColspan(note, 2);
        var refusals = new FieldRefusals().needed("credit.check.refusal.result", result).needed("credit.check.refusal.day", day)
                .at("credit.check.refusal.note", note);
        dialog = new FormDialog(texts.item(item, words.locale()), form, words.get("ui.action.save"), () -> refusals.run(form, () -> {
            checks.record(intention, customer, new NewCheck(item, result.getValue(), day.getValue(), note.getValue().strip()));
            Notices.done(words.get("credit.check.saved"));
            done.run();
        }));
    }

    void open() {
        dialog.open();
    }
}
