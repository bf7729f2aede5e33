package com.duebook.customers.ui.panel;

import com.duebook.ui.figure.KeyFigure;
import org.jspecify.annotations.Nullable;

/**
 * @param labelKey message key of what is counted
 * @param order one of {@link com.duebook.ui.place.Places.CustomerFigures}
 * @param value in the reader's words
 * @param hint one short line under the value, in the reader's words
 * @param path of the list that adds up to the value
 */
public record CustomerFigure(
        String labelKey, int order, KeyFigure value, @Nullable String hint, @Nullable String path) {}
