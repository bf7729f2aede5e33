package com.duebook.operator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param event its text is {@code operator.event.<name>}
 * @param operator as the person is called today
 * @param workspace its name today; null where the event concerns none
 * @param reason what the operator wrote, or the kind of work that was tried again
 */
public record OperatorLogRow(Instant at, String event, @Nullable String operator, @Nullable String workspace, String reason) {

    public boolean isAboutWork() {
        return event.equals(OperatorEvent.Kind.TRIED_AGAIN.name());
    }
}
