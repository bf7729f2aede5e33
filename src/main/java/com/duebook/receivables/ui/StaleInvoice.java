package com.duebook.receivables.ui;

import com.duebook.receivables.InvoiceView;
import com.duebook.ui.Words;
import com.duebook.ui.form.StaleEdit;

/** What differs between the draft that an edit began with and what somebody else made of it meanwhile. */
final class StaleInvoice {

    private StaleInvoice() {}

    static StaleEdit between(InvoiceView began, InvoiceView theirs, Words words) {
        return new StaleEdit()
                .field(words.get("receivables.field.customer"), began.customerName(), theirs.customerName())
                .field(words.get("receivables.field.total"), words.money(began.totals().total()),
                        words.money(theirs.totals().total()))
                .field(words.get("receivables.page.lines"), began.lines().size(), theirs.lines().size())
                .field(words.get("receivables.field.terms"), began.termsDays(), theirs.termsDays())
                .field(words.get("receivables.field.order"), began.customerOrder(), theirs.customerOrder())
                .field(words.get("receivables.field.note"), began.note(), theirs.note());
    }
}
