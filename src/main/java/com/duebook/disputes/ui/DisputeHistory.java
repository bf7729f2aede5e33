package com.duebook.disputes.ui;

import com.duebook.disputes.DisputeView;
import com.duebook.disputes.Disputes;
import com.duebook.receivables.ui.action.InvoiceHistory;
import com.duebook.ui.Timeline;
import com.duebook.ui.Words;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When an invoice's disputes began, and how they ended. */
@Component
class DisputeHistory implements InvoiceHistory {

    private final Disputes disputes;
    private final Words words;

    DisputeHistory(Disputes disputes, Words words) {
        this.disputes = disputes;
        this.words = words;
    }

    @Override
    public List<Timeline.Event> of(UUID invoice) {
        return disputes.of(invoice).stream().flatMap(this::events).toList();
    }

    private Stream<Timeline.Event> events(DisputeView dispute) {
        var raised = new Timeline.Event(dispute.raisedAt(), words.get("disputes.event.raised"), dispute.raisedBy(),
                dispute.reason().isEmpty() ? null : dispute.reason(), null);
        var endedAt = dispute.endedAt();
        return endedAt == null ? Stream.of(raised) : Stream.of(raised, new Timeline.Event(
                endedAt, words.get("disputes.event." + dispute.state()), Objects.requireNonNullElse(dispute.endedBy(), ""),
                dispute.note().isEmpty() ? null : dispute.note(), null));
    }
}
