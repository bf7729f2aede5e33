package com.duebook.dualcontrol.ui;

import com.duebook.dualcontrol.ApprovalView;
import com.duebook.ui.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Says on a page what of it waits for a second person; out of sight while nothing does. */
public class WaitingNotes extends Div {

    public WaitingNotes() {
        addClassName("waiting-notes");
        setVisible(false);
    }

    /** Who neither asked nor may decide reads it without a way to the request. */
    public void show(List<ApprovalView> waiting, Words words) {
        removeAll();
        setVisible(!waiting.isEmpty());
        waiting.forEach(request -> add(note(request, words)));
    }

    private static Div note(ApprovalView request, Words words) {
        var note = new Div(new Span(words.get("dualcontrol.waits", what(request, words), request.askedBy(),
                words.dates().date(words.dates().day(request.askedAt())))));
        if (request.mine() || request.decidable()) {
            note.add(" ");
            note.add(new Anchor("approvals", words.get("dualcontrol.waits.see")));
        }
        return note;
    }

    private static String what(ApprovalView request, Words words) {
        var command = words.get("dualcontrol.command." + request.kind());
        var amount = request.amount();
        return amount == null ? command : command + " \u00b7 " + words.money(amount);
    }
}
