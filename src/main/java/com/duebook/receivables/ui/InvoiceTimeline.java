package com.duebook.receivables.ui;

import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.ui.action.InvoiceHistory;
import com.duebook.ui.Timeline;
import com.duebook.ui.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that happened to an invoice: its ledger, and what other features know, such as its mails. */
@Component
class InvoiceTimeline {

    private final List<InvoiceHistory> others;
    private final Words words;

    InvoiceTimeline(List<InvoiceHistory> others, Words words) {
        this.others = others;
        this.words = words;
    }

    Timeline of(InvoiceView invoice) {
        var events = Stream.of(
                invoice.history().stream().map(this::entry),
                others.stream().flatMap(source -> source.of(invoice.id()).stream()))
                .flatMap(it -> it)
                .toList();
        return new Timeline(events, words.dates());
    }

    private Timeline.Event entry(InvoiceView.Event event) {
        var key = "receivables.event." + event.kind() + (event.reversal() ? ".reversed" : "");
        var other = event.other();
        var what = other != null ? other.number() : event.note();
        var since = words.dates().day(event.recordedAt()).equals(event.bookedOn()) ? ""
                : words.get("receivables.event.since", words.dates().date(event.bookedOn()));
        var detail = Stream.of(what, since).filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
        return new Timeline.Event(
                event.recordedAt(), words.get(key, words.money(event.amount())), event.actor(), detail.isEmpty() ? null : detail, null);
    }
}
