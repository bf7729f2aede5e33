package com.duebook.receivables.ui.action;

import com.duebook.problem.Refusal;
import com.duebook.receivables.list.InvoiceRow;
import com.duebook.tenancy.Right;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Something that can be done with several invoices of a list, one after the other; contributed by who does it. */
public interface InvoiceBatch {

    /** One of {@link com.duebook.ui.place.Places.InvoiceBatches}. */
    int order();

    /** With {@code .ask} and {@code .done} added, what is asked before and said after, of so many invoices. */
    String labelKey();

    /** Without it nobody is offered this. */
    Right right();

    boolean isFor(InvoiceRow invoice);

    /** The text of the question, which names the invoices, with what should be known before. */
    default Component question(List<InvoiceRow> invoices, String names) {
        return new Span(names);
    }

    /** @throws Refusal when it cannot be done with this one; the others go on */
    void run(InvoiceRow invoice);
}
