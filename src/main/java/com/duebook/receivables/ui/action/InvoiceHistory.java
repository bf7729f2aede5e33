package com.duebook.receivables.ui.action;

import com.duebook.ui.Timeline;
import java.util.List;
import java.util.UUID;

/** What a feature knows to have happened with an invoice, beside its ledger. */
public interface InvoiceHistory {

    List<Timeline.Event> of(UUID invoice);
}
