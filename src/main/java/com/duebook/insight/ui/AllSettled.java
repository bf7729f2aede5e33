package com.duebook.insight.ui;

import com.duebook.ui.EmptyState;
import com.duebook.ui.Symbol;
import com.vaadin.flow.component.UI;

/** There were invoices, and nobody owes anything. */
class AllSettled extends EmptyState {

    AllSettled() {
        super(Symbol.CHECK_CIRCLE, UI.getCurrent().getTranslation("insight.settled.title"),
                UI.getCurrent().getTranslation("insight.settled.text"));
    }
}
