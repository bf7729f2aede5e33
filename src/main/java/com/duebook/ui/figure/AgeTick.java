package com.duebook.ui.figure;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** A stroke before a number of days, the darker the later; the words beside it say the same. */
@Tag("i")
public class AgeTick extends HtmlComponent {

    private static final int MONTH = 30;
    private static final int LATEST = 4;

    /** @param daysLate 0 or less for what is not due */
    public AgeTick(long daysLate) {
        addClassNames("age", style(daysLate));
        getElement().setAttribute("aria-hidden", "true");
    }

    /** Of its colour, for rows that the browser draws. */
    public static String style(long daysLate) {
        return "age-" + Math.clamp((daysLate + MONTH - 1) / MONTH, 0, LATEST);
    }
}
