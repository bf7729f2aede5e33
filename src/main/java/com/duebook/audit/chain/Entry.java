package com.duebook.audit.chain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One link of a workspace's chain.
 *
 * @param position from 1, without a gap
 * @param atMicros since 1970 in UTC
 * @param actorKind as {@code Actor.Kind} names it
 * @param details JSON as it was written, to the letter
 * @param previous the hash of the entry before, in hexadecimal; {@link Seal#NOTHING} for the first
 * @param hash see {@link Seal}
 */
public record Entry(
        UUID workspace,
        long position,
        long atMicros,
        String actorKind,
        @Nullable UUID actor,
        String event,
        @Nullable UUID subject,
        String details,
        String previous,
        String hash) {

    /** Whether its hash is that of what it says. */
    public boolean isGenuine() {
        return hash.equals(Seal.of(this));
    }

    /** The same content somewhere else in the chain. */
    Entry at(long otherPosition, String otherPrevious) {
        return new Entry(workspace, otherPosition, atMicros, actorKind, actor, event, subject, details, otherPrevious, hash);
    }
}
