package com.duebook.approvals.ui;

import com.duebook.dualcontrol.ApprovalView;
import com.duebook.dualcontrol.RequestState;
import com.duebook.ui.Card;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Tone;
import com.duebook.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** One request: what, of what, who asked and why, and what its reader may do about it. */
class RequestCard extends Card {

    private final transient Words words;
    private final DescriptionList facts = new DescriptionList();

    RequestCard(ApprovalView request, Words words, Consumer<ApprovalView> approve, Consumer<ApprovalView> refuse,
            Consumer<ApprovalView> takeBack) {
        super(title(request, words));
        this.words = words;
        facts.addClassName("facts");
        fact("approvals.of", new Anchor(request.path(), request.label()));
        var lines = request.lines().in(words.locale());
        if (!lines.isEmpty()) {
            fact("approvals.details", new Text(String.join("\n", lines)));
        }
        fact("approvals.askedBy", new Text(request.askedBy() + " \u00b7 " + words.dates().moment(request.askedAt())));
        if (!request.reason().isBlank()) {
            fact("approvals.reason", new Text(request.reason()));
        }
        if (request.isPending()) {
            fact("approvals.until", new Text(words.dates().moment(request.standsUntil())));
        } else {
            outcome(request);
        }
        add(facts);
        if (request.decidable()) {
            var yes = button("approvals.approve", () -> approve.accept(request));
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            add(buttons(yes, button("approvals.refuse", () -> refuse.accept(request))));
        } else if (request.mine() && request.isPending()) {
            add(buttons(button("approvals.takeBack", () -> takeBack.accept(request))));
        }
    }

    static String title(ApprovalView request, Words words) {
        var deed = words.get("dualcontrol.command." + request.kind());
        var amount = request.amount();
        return amount == null ? deed : deed + " \u00b7 " + words.money(amount);
    }

    private void outcome(ApprovalView request) {
        fact("approvals.state", new StatusBadge(words.get("approvals.state." + request.state()), tone(request.state())));
        var at = request.decidedAt();
        if (request.decidedBy() != null && at != null && request.state() != RequestState.OUTDATED) {
            fact("approvals.decidedBy", new Text(request.decidedBy() + " \u00b7 " + words.dates().moment(at)));
        }
        var answer = request.answer();
        if (answer != null) {
            fact("approvals.why", new Text(request.state() == RequestState.OUTDATED ? words.get(answer) : answer));
        }
    }

    private static Tone tone(RequestState state) {
        return switch (state) {
            case PENDING -> Tone.SOON;
            case REFUSED -> Tone.NEUTRAL;
            case APPROVED, TAKEN_BACK, OUTDATED -> Tone.QUIET;
        };
    }

    private void fact(String term, Component value) {
        facts.add(new Term(words.get(term)), new Description(value));
    }

    private Button button(String text, Runnable action) {
        return new Button(words.get(text), clicked -> action.run());
    }

    private static Div buttons(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("section-tools");
        return row;
    }
}
