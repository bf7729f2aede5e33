package com.duebook.payments.ui;

import com.duebook.dualcontrol.ApprovalList;
import com.duebook.dualcontrol.ApprovalView;
import com.duebook.receivables.ui.action.InvoiceHistory;
import com.duebook.ui.Timeline;
import com.duebook.ui.Words;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who approved what was done in the name of whoever asked. */
@Component
class ApprovalHistory implements InvoiceHistory {

    private final ApprovalList approvals;
    private final Words words;

    ApprovalHistory(ApprovalList approvals, Words words) {
        this.approvals = approvals;
        this.words = words;
    }

    /** @param thing an invoice, a credit note or a payment */
    @Override
    public List<Timeline.Event> of(UUID thing) {
        return approvals.approved(thing).stream().map(this::event).toList();
    }

    private Timeline.Event event(ApprovalView approved) {
        var deed = words.get("dualcontrol.command." + approved.kind());
        var what = approved.amount() == null ? deed : deed + " · " + words.money(approved.amount());
        return new Timeline.Event(Objects.requireNonNull(approved.decidedAt()), words.get("payments.history.approved", what),
                Objects.requireNonNull(approved.decidedBy()),
                words.get("payments.history.asked", approved.askedBy(), approved.reason()), null);
    }
}
