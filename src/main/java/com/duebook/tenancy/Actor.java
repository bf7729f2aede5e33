package com.duebook.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a member of the workspace, a payer with a link, or Duebook itself in a job.
 *
 * @param id of the member's identity; null for the others
 * @param name shown in histories
 */
public record Actor(Kind kind, @Nullable UUID id, String name) {

    public enum Kind { MEMBER, PAYER, SYSTEM }

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, "Duebook");

    public static Actor member(UUID identity, String name) {
        return new Actor(Kind.MEMBER, identity, name);
    }

    public static Actor payer(String name) {
        return new Actor(Kind.PAYER, null, name);
    }
}
