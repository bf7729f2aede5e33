package com.duebook.credit.ui.file;

import com.duebook.credit.cover.CoverTexts;
import com.duebook.credit.cover.CoverView;
import com.duebook.credit.cover.CreditCovers;
import com.duebook.credit.cover.NewCover;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.DateField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Ends a guarantee or an insured limit early. */
class EndCoverDialog {

    private final FormDialog dialog;

    EndCoverDialog(CoverView cover, CreditCovers covers, CoverTexts texts, Words words, Runnable done) {
        var last = new DateField(words.get("credit.limit.toDay"));
        last.setValue(words.dates().today());
        var note = new TextField(words.get("credit.cover.note"));
        note.setMaxLength(NewCover.LONGEST_NOTE);
        var refusals = new FieldRefusals().needed("credit.cover.refusal.end", last).at("credit.cover.refusal.note", note);
        var terms = cover.terms();
        var about = new Paragraph(texts.kind(terms.kind(), words.locale()) + " · " + terms.giver() + ". "
                + words.get("credit.cover.end.about"));
        var form = new FormLayout(about, last, note);
        form.setColspan(about, 2);
        dialog = new FormDialog(words.get("credit.cover.end.title"), form, words.get("credit.cover.end.title"),
                () -> refusals.run(form, () -> {
                    covers.end(cover.id(), last.getValue(), note.getValue().strip());
                    Notices.done(words.get("credit.cover.ended"));
                    done.run();
                }));
    }

    void open() {
        dialog.open();
    }
}
