package com.duebook.portal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a payer sent from the page.
 *
 * @param item those that were ticked
 * @param part as it was typed
 * @param shown what the button said would be paid, in minor units
 * @param act which button it was
 */
record PayForm(@Nullable List<UUID> item, @Nullable String part, @Nullable Long shown, @Nullable String act) {

    boolean pays() {
        return "pay".equals(act);
    }

    /** Without the part, which may be unreadable. */
    PayChoice ticked(PayPage page) {
        var ids = Objects.requireNonNullElse(item, List.<UUID>of());
        return new PayChoice(page.currency(), page.open().stream().filter(open -> ids.contains(open.id())).toList(), page.unlock(), typed(),
                null);
    }

    String typed() {
        return part == null ? "" : part.strip();
    }

    /** Nobody is sent on to pay another amount than the one on the button they clicked. */
    boolean saw(PayChoice choice) {
        return shown != null && shown == choice.asked().minor();
    }
}
