package com.duebook.messaging;

import com.duebook.identifiers.Colour;
import com.duebook.smtp.Letterhead;
import java.util.Optional;

/**
 * A workspace's colour as it can be read: white on it by day, black on it by night.
 *
 * @param light as {@code #rrggbb}, as is the other
 */
record Accent(String light, String dark) {

    static Accent of(Letterhead letterhead) {
        var colour = Optional.ofNullable(letterhead.accent()).flatMap(Colour::read).orElse(Colour.OURS);
        return new Accent(colour.onWhite().hex(), colour.onBlack().hex());
    }
}
