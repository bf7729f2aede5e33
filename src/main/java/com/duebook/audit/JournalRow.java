package com.duebook.audit;

import com.duebook.tenancy.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a screen shows it.
 *
 * @param actor of a member or an operator
 * @param details by the name of their {@link Fact} in lower case: text, number, or a map of {@code minor} and {@code currency}
 */
public record JournalRow(
        long position,
        Instant at,
        Actor.Kind actorKind,
        @Nullable UUID actor,
        AuditEvent event,
        @Nullable UUID subject,
        Map<String, Object> details,
        String hash) {}
