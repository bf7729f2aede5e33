package com.duebook.insight.ui;

import com.duebook.ui.EmptyState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;

/** There were invoices, and nobody owes anything. */
class AllSettled extends EmptyState {

    AllSettled() {
        super(VaadinIcon.CHECK_CIRCLE_O, UI.getCurrent().getTranslation("insight.settled.title"),
                UI.getCurrent().getTranslation("insight.settled.text"));
    }
}
