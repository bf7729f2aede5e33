package com.duebook.journal.ui;

import com.duebook.audit.JournalRow;
import com.duebook.ui.Dates;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;

/** Everything that one entry says. */
class EntryDialog extends Dialog {

    private final DescriptionList list = new DescriptionList();

    EntryDialog(JournalRow row, EntryWords words, Dates dates) {
        super(words.event(row));
        setWidth("min(40rem, 96vw)");
        list.addClassName("facts");
        say("journal.position", Long.toString(row.position()));
        say("journal.at", dates.full(row.at()));
        say("journal.who", words.who(row));
        row.details().entrySet().forEach(fact -> add(words.label(fact), words.value(fact)));
        if (row.subject() != null) {
            say("journal.subject", row.subject().toString());
        }
        say("journal.hash", row.hash());
        add(list);
        getFooter().add(new Button(getTranslation("ui.action.close"), clicked -> close()));
    }

    private void say(String key, String value) {
        add(getTranslation(key), value);
    }

    private void add(String label, String value) {
        list.add(new DescriptionList.Term(label), new DescriptionList.Description(value));
    }
}
