package com.duebook.disputes.ui;

import com.duebook.disputes.DisputeView;
import com.duebook.disputes.Disputes;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.ui.action.InvoicePanel;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the customer objects to, while they do. */
@org.springframework.stereotype.Component
class DisputePanel implements InvoicePanel {

    private final Disputes disputes;
    private final Words words;

    DisputePanel(Disputes disputes, Words words) {
        this.disputes = disputes;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.InvoicePanels.DISPUTE;
    }

    @Override
    public Optional<Component> of(InvoiceView invoice) {
        return invoice.disputed() ? disputes.current(invoice.id()).map(this::panel) : Optional.empty();
    }

    private Component panel(DisputeView dispute) {
        var panel = new Div(new Span(facts(dispute)));
        if (!dispute.reason().isEmpty()) {
            panel.add(new Paragraph(dispute.reason()));
        }
        panel.addClassName("waiting-notes");
        return panel;
    }

    private String facts(DisputeView dispute) {
        var since = words.dates().date(words.dates().day(dispute.raisedAt()));
        return Stream.of(
                words.get("disputes.since", since),
                dispute.raisedBy(),
                dispute.answerBy() == null ? "" : words.get("disputes.answer", words.dates().date(dispute.answerBy())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }
}
