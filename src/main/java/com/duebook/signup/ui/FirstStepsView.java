package com.duebook.signup.ui;

import com.duebook.ui.Page;
import com.duebook.ui.Symbol;
import com.duebook.workspace.steps.FirstStep;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;

/** The way to the first paid invoice. Each step looks at the facts and checks itself off. */
@Route("welcome")
class FirstStepsView extends Page implements BeforeEnterObserver {

    private final transient List<FirstStep> steps;
    private final OrderedList list = new OrderedList();

    FirstStepsView(List<FirstStep> steps) {
        super("");
        this.steps = steps.stream().sorted(Comparator.comparingInt(FirstStep::order)).toList();
        title(getTranslation("signup.steps.title"));
        list.addClassName("steps");
        add(new Paragraph(getTranslation("signup.steps.context")), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.removeAll();
        var left = 0;
        for (var step : steps) {
            var done = step.isDone();
            left += done ? 0 : 1;
            list.add(item(step, done));
        }
        context(getTranslation("signup.steps.left", left));
    }

    private Component item(FirstStep step, boolean done) {
        var icon = (done ? Symbol.CHECK_CIRCLE : Symbol.CIRCLE).create();
        icon.addClassName("step-icon");
        var item = new ListItem(icon, new Anchor(step.path(), getTranslation(step.text())),
                new Paragraph(getTranslation(step.text() + ".text")));
        if (done) {
            item.addClassName("step-done");
            icon.getElement().setAttribute("aria-hidden", "true");
            item.add(new Span(getTranslation("signup.steps.done")));
        }
        return item;
    }
}
