package com.duebook.credit.ui.file;

import com.duebook.credit.reference.CreditReferences;
import com.duebook.credit.reference.NewReference;
import com.duebook.credit.reference.ReferenceKind;
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

/** A reference, its grade and why. */
class ReferenceDialog {

    private final UUID intention = Ids.next();
    private final FormDialog dialog;

    ReferenceDialog(UUID customer, CreditReferences references, Words words, Runnable done) {
        var kind = new Select<ReferenceKind>();
        kind.setLabel(words.get("credit.reference.kind"));
        kind.setItems(ReferenceKind.values());
        kind.setItemLabelGenerator(it -> words.get("credit.reference.kind." + it));
        kind.setValue(ReferenceKind.TRADE);
        var giver = new TextField(words.get("credit.reference.giver"));
        giver.setMaxLength(NewReference.LONGEST_GIVER);
        var day = new DateField(words.get("credit.reference.day"));
        day.setValue(words.dates().today());
        var grade = new Select<Integer>();
        grade.setLabel(words.get("credit.reference.column.grade"));
        grade.setItems(5, 4, 3, 2, 1);
        grade.setItemLabelGenerator(it -> it == null ? "" : words.get("credit.reference.grade." + it));
        var reason = new TextField(words.get("credit.reference.column.reason"));
        reason.setMaxLength(NewReference.LONGEST_REASON);
        var form = new FormLayout(kind, giver, day, grade, reason);
        form.setColspan(reason, 2);
        var refusals = new FieldRefusals().needed("credit.reference.refusal.giver", giver)
                .needed("credit.reference.refusal.day", day).needed("credit.reference.refusal.grade", grade)
                .needed("credit.reference.refusal.reason", reason);
        dialog = new FormDialog(words.get("credit.reference.new"), form, words.get("credit.reference.save"),
                () -> refusals.run(form, () -> {
                    references.record(intention, customer, new NewReference(kind.getValue(), giver.getValue().strip(), day.getValue(),
                            grade.getValue(), reason.getValue().strip()));
                    Notices.done(words.get("credit.reference.done"));
                    done.run();
                }));
    }

    void open() {
        dialog.open();
    }
}
