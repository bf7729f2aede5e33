package com.duebook.credit.score.due;

import org.jspecify.annotations.Nullable;

/**
 * Which assessments a list shows.
 *
 * @param text that its customer's name or reference has somewhere; empty for all
 * @param className null for any
 */
public record DueFilter(String text, DueReason reason, @Nullable String className) {

    DueFilter because(DueReason other) {
        return new DueFilter(text, other, className);
    }
}
