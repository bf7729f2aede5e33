package com.duebook.insight.ui;

import com.duebook.ui.EmptyState;
import com.vaadin.flow.component.UI;

/** There were invoices, and nobody owes anything. */
class AllSettled extends EmptyState {

    AllSettled() {
        super(UI.getCurrent().getTranslation("insight.settled.title"),
                UI.getCurrent().getTranslation("insight.settled.text"));
    }
}
