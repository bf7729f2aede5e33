package com.duebook.customers.ui.panel;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** What stands beside the tabs of a customer's page. */
public interface CustomerAside {

    /** Name of the tab that shows the same at length: beside that one it is left out. */
    String tab();

    /** In few statements: the page waits for it. */
    Component of(UUID customer);
}
