package com.duebook.customers.ui.panel;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Figures for the summary strip of the customer page. */
public interface CustomerFigures {

    /** In few statements, whatever the number of the customer's invoices: the page waits for it. */
    List<CustomerFigure> of(UUID customer, Locale reader);
}
