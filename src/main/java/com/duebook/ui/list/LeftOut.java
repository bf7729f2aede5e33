package com.duebook.ui.list;

import com.duebook.text.Listing;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/** Says what an address asks for that its page cannot read, so that nothing is left out of a filter in silence. */
public class LeftOut extends Paragraph {

    private static final int LONGEST = 60;

    public LeftOut() {
        addClassName("left-out");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** @param unread the values that could not be read, by their name in the address */
    public void show(Map<String, String> unread) {
        setVisible(!unread.isEmpty());
        setText(unread.isEmpty() ? "" : getTranslation("ui.list.leftOut", Listing.of(unread.entrySet().stream()
                .map(one -> shortened(one.getKey()) + " “" + shortened(one.getValue()) + "”").toList(), getLocale())));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
