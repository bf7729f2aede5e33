package com.duebook.credit.ui.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.jspecify.annotations.Nullable;

/** What a section is called, and what can be entered in it. */
class FileSectionHead extends Div {

    private final Div tools = new Div();

    /** @param enter null for whoever may not */
    FileSectionHead(String title, String action, @Nullable Runnable enter) {
        super(new H2(title));
        addClassName("section-head");
        tools.addClassName("section-tools");
        if (enter != null) {
            tool(new Button(action, clicked -> enter.run()));
        }
    }

    /** Something else to do, before what comes first. */
    final void tool(Button button) {
        button.addThemeVariants(ButtonVariant.SMALL);
        tools.addComponentAsFirst(button);
        add(tools);
    }
}
