package com.duebook.operator.ui;

import com.duebook.operator.Operators;
import com.duebook.problem.NotFound;
import com.duebook.ui.Notices;
import com.duebook.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

/** A page of the console; for everybody but operators there is none of that address. */
abstract class OperatorPage extends Page implements BeforeEnterObserver {

    private final transient Operators operators;

    OperatorPage(String title, Operators operators) {
        super(title);
        this.operators = operators;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        if (operators.isWithoutFactor()) {
            Notices.refused(getTranslation("operator.factorFirst"));
            event.forwardTo("second-factor");
        } else if (operators.current().isEmpty()) {
            event.rerouteToError(NotFound.class);
        } else {
            show(event);
        }
    }

    /** Reads what it shows: nothing is read before. */
    abstract void show(BeforeEnterEvent event);
}
