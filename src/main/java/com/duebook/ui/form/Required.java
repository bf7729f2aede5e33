package com.duebook.ui.form;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;

/** Marks what must be filled in. */
public final class Required {

    private Required() {}

    /** A select is a button to assistive technology, which is never required (axe: aria-allowed-attr): only its star is. */
    public static void mark(HasValue<?, ?> field, boolean required) {
        if (field instanceof Select<?> select) {
            star(select, required);
        } else {
            field.setRequiredIndicatorVisible(required);
        }
    }

    static void star(HasStyle field, boolean required) {
        field.setClassName("needed", required);
    }
}
