package com.duebook.customers.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/** Makes its content when it comes on screen. */
class Lazy extends Div {

    private final transient Supplier<Component> content;

    Lazy(Supplier<Component> content) {
        this.content = content;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (getComponentCount() == 0) {
            add(content.get());
        }
    }
}
