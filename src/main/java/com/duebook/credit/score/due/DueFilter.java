package com.duebook.credit.score.due;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which customers a list shows.
 *
 * @param text that its name or reference has somewhere; empty for all
 * @param className null for any
 * @param owner who looks after it, empty for nobody; null for all
 */
public record DueFilter(String text, DueReason reason, @Nullable String className, @Nullable Optional<UUID> owner) {

    DueFilter because(DueReason other) {
        return new DueFilter(text, other, className, owner);
    }
}
