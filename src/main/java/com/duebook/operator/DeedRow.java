package com.duebook.operator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param deed its text is {@code operator.deed.<name>}
 * @param operator as the person is called today
 * @param workspace its name today; null where the deed concerns none
 * @param reason what the operator wrote, or the kind of work that was tried again
 */
public record DeedRow(Instant at, String deed, @Nullable String operator, @Nullable String workspace, String reason) {

    public boolean isAboutWork() {
        return deed.equals(OperatorDeed.Kind.TRIED_AGAIN.name());
    }
}
