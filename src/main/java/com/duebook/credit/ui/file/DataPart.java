package com.duebook.credit.ui.file;

import com.duebook.credit.ask.DataRequestView;
import com.duebook.credit.ask.DataRequestView.Proposal;
import com.duebook.credit.ask.DataRequests;
import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.customers.Customers;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import com.duebook.ui.Notices;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Tone;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What a customer was asked of itself, and what it answered, field by field to be accepted or rejected. */
@org.springframework.stereotype.Component
class DataPart implements CreditFilePart {

    private static final List<String> COLUMNS = List.of("field", "held", "proposed", "decision");

    private final DataRequests requests;
    private final Customers customers;
    private final EvidenceFiles files;
    private final Access access;
    private final Today today;
    private final Words words;

    DataPart(DataRequests requests, Customers customers, EvidenceFiles files, Access access, Today today, Words words) {
        this.requests = requests;
        this.customers = customers;
        this.files = files;
        this.access = access;
        this.today = today;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.CreditFile.DATA;
    }

    @Override
    public Component of(UUID customer) {
        var section = new Section();
        section.addClassName("section");
        show(section, customer);
        return section;
    }

    private void show(Section section, UUID customer) {
        section.removeAll();
        Runnable again = () -> show(section, customer);
        var mayEdit = access.may(Right.EDIT_CUSTOMERS);
        section.add(new FileSectionHead(words.get("credit.ask.title"), words.get("credit.ask.new"),
                mayEdit ? () -> new AskDialog(customers.brief(customer), requests, words, again).open() : null));
        var known = requests.of(customer);
        if (known.isEmpty()) {
            section.add(new Paragraph(words.get("credit.ask.none")));
        }
        var newest = known.stream().limit(1);
        Stream.concat(newest, known.stream().skip(1).filter(DataRequestView::isToDo))
                .forEach(request -> section.add(of(request, mayEdit, again)));
    }

    private Component of(DataRequestView request, boolean mayEdit, Runnable again) {
        var shown = new Div(new Paragraph(said(request)));
        shown.addClassName("section");
        if (!request.proposals().isEmpty()) {
            var table = new FileTable(words.get("credit.ask.title"),
                    COLUMNS.stream().map(column -> words.get("credit.ask.column." + column)).toList(), Set.of());
            request.proposals().forEach(proposal -> row(table, proposal, mayEdit, again));
            shown.add(table);
        }
        if (!request.files().isEmpty()) {
            var list = new Div(new Paragraph(words.get("credit.ask.files")));
            request.files().forEach(file -> list.add(new Div(new EvidenceLink(file, files))));
            shown.add(list);
        }
        if (mayEdit && request.isToDo() && request.isDecided()) {
            shown.add(end(request, "credit.ask.end", "credit.ask.ended", again));
        } else if (mayEdit && request.isOpen(today.now())) {
            shown.add(end(request, "credit.ask.cancel", "credit.ask.cancelled", again));
        }
        return shown;
    }

    private Button end(DataRequestView request, String action, String done, Runnable again) {
        var button = new Button(words.get(action), clicked -> {
            requests.end(request.head().id());
            Notices.done(words.get(done));
            again.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private String said(DataRequestView request) {
        var head = request.head();
        var answeredAt = head.answeredAt();
        if (answeredAt == null) {
            return words.get(request.isOpen(today.now()) ? "credit.ask.open" : "credit.ask.expired", words.dates().moment(head.askedAt()),
                    head.askedBy(), head.sentTo(), words.dates().moment(head.expiresAt()));
        }
        var isNothing = request.proposals().isEmpty() && request.files().isEmpty();
        return words.get(isNothing ? "credit.ask.confirmed" : request.isEnded() ? "credit.ask.done" : "credit.ask.answered",
                words.dates().moment(answeredAt));
    }

    private void row(FileTable table, Proposal proposal, boolean mayEdit, Runnable again) {
        var name = words.get("credit.ask.field." + proposal.field());
        table.row(proposal.accepted() != null, new Span(name), value(proposal, proposal.held()), value(proposal, proposal.proposed()),
                decision(proposal, name, mayEdit, again));
    }

    private Component decision(Proposal proposal, String name, boolean mayEdit, Runnable again) {
        var accepted = proposal.accepted();
        var decision = new Div();
        decision.addClassName("section-tools");
        if (accepted != null) {
            decision.add(new StatusBadge(words.get(accepted ? "credit.ask.accepted" : "credit.ask.rejected"), Tone.QUIET),
                    FileTable.tiny(Objects.requireNonNullElse(proposal.decidedBy(), "")));
        } else if (mayEdit) {
            decision.add(decide("credit.ask.accept", name, () -> requests.accept(proposal.id()), "credit.ask.accepted.done", again),
                    decide("credit.ask.reject", name, () -> requests.reject(proposal.id()), "credit.ask.rejected.done", again));
        }
        return decision;
    }

    private Button decide(String action, String name, Runnable decided, String done, Runnable again) {
        var button = new Button(words.get(action), clicked -> {
            decided.run();
            Notices.done(words.get(done));
            again.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(words.get(action + ".of", name));
        return button;
    }

    private Span value(Proposal proposal, String value) {
        return new Span(value.isEmpty() ? words.get("credit.ask.empty") : switch (proposal.field()) {
            case COUNTRY -> Locale.of("", value).getDisplayCountry(words.locale());
            default -> value;
        });
    }
}
