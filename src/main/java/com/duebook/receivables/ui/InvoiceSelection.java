package com.duebook.receivables.ui;

import com.duebook.problem.Refusal;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.list.InvoiceRow;
import com.duebook.receivables.ui.action.InvoiceBatch;
import com.duebook.text.Listing;
import com.duebook.ui.Notices;
import com.duebook.ui.form.Confirm;
import com.duebook.ui.list.Selection;
import com.vaadin.flow.component.grid.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What can be done with the selected invoices; one that refuses keeps none of the others. */
class InvoiceSelection extends Selection<InvoiceRow> {

    /** So that whoever asked for it need not wait. */
    private static final int MOST = 50;

    private static final int NAMED = 5;

    private final transient Runnable reload;

    InvoiceSelection(Grid<InvoiceRow> grid, List<InvoiceBatch> batches, Runnable reload) {
        super(grid);
        this.reload = reload;
        summing(row -> row.status() == InvoiceStatus.DRAFT ? row.total() : row.open());
        batches.stream().sorted(Comparator.comparingInt(InvoiceBatch::order))
                .forEach(batch -> action(getTranslation(batch.labelKey()), batch::isFor, rows -> ask(batch)));
    }

    private void ask(InvoiceBatch batch) {
        var fitting = rows().stream().filter(batch::isFor).toList();
        if (fitting.size() > MOST) {
            Notices.refused(getTranslation("receivables.batch.tooMany", MOST));
            return;
        }
        Confirm.ask(getTranslation(batch.labelKey() + ".ask", fitting.size()), batch.question(fitting, names(fitting)),
                getTranslation(batch.labelKey()), () -> run(batch, fitting));
    }

    private void run(InvoiceBatch batch, List<InvoiceRow> invoices) {
        var refusals = new ArrayList<String>();
        for (var invoice : invoices) {
            try {
                batch.run(invoice);
            } catch (Refusal refusal) {
                refusals.add(getTranslation("ui.labelled", name(invoice), getTranslation(refusal.key(), refusal.arguments())));
            }
        }
        if (refusals.size() < invoices.size()) {
            Notices.done(getTranslation(batch.labelKey() + ".done", invoices.size() - refusals.size()));
        }
        if (!refusals.isEmpty()) {
            Notices.refused(String.join(" ", refusals.subList(0, Math.min(NAMED, refusals.size()))));
        }
        clear();
        reload.run();
    }

    private String names(List<InvoiceRow> invoices) {
        var names = Listing.of(invoices.stream().limit(NAMED).map(this::name).toList(), getLocale());
        return invoices.size() > NAMED
                ? getTranslation("receivables.batch.andMore", names, invoices.size() - NAMED)
                : names;
    }

    private String name(InvoiceRow invoice) {
        return Objects.requireNonNullElse(invoice.number(), invoice.customerName());
    }
}
