package com.duebook.customers.ui.panel;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A tab of the customer page, contributed by the feature that owns what it shows. */
public interface CustomerPanel {

    /** The tab's name in the address, such as {@code invoices}. */
    String name();

    /** Message key of the tab's label. */
    String labelKey();

    /** One of {@link com.duebook.ui.place.Places.CustomerTabs}. */
    int order();

    /** Built when the tab is first opened. */
    Component contentFor(UUID customer);
}
