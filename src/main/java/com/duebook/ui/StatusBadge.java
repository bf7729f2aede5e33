package com.duebook.ui;

import com.vaadin.flow.component.badge.Badge;

/** A status in words, coloured by its tone. */
public class StatusBadge extends Badge {

    public StatusBadge(String text, Tone tone) {
        super(text);
        if (!tone.theme().isEmpty()) {
            addThemeName(tone.theme());
        }
    }
}
