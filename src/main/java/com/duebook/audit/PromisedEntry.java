package com.duebook.audit;

import com.duebook.audit.chain.Bookings;
import com.duebook.audit.chain.Entry;
import com.duebook.audit.chain.Seal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry that has no place in the chain yet. */
record PromisedEntry(
        long atMicros, String actorKind, @Nullable UUID actor, String event, @Nullable UUID subject, String details) {

    /** With what was booked, last among its details. */
    PromisedEntry telling(Bookings booked) {
        var open = details.substring(0, details.length() - 1);
        return new PromisedEntry(atMicros, actorKind, actor, event, subject,
                open + (open.endsWith("{") ? "" : ",") + "\"booked\":\"" + booked.words() + "\"}");
    }

    Entry after(UUID workspace, Head head) {
        var unsealed = new Entry(workspace, head.position() + 1, atMicros, actorKind, actor, event, subject, details,
                head.hash(), "");
        return new Entry(workspace, unsealed.position(), atMicros, actorKind, actor, event, subject, details, head.hash(),
                Seal.of(unsealed));
    }
}
