package com.duebook.receivables.ui.action;

import com.duebook.receivables.InvoiceView;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of an invoice's page that a feature contributes; it stands between the figures and the lines. */
public interface InvoicePanel {

    /** One of {@link com.duebook.ui.place.Places.InvoicePanels}. */
    int order();

    /** @return empty where there is nothing to say of this invoice */
    Optional<Component> of(InvoiceView invoice);
}
