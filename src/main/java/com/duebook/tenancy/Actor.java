package com.duebook.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a member of the workspace, a payer with a link, Duebook itself in a job, or somebody who runs it.
 *
 * @param id of the person; null for a payer and for Duebook
 * @param name shown in histories
 */
public record Actor(Kind kind, @Nullable UUID id, String name) {

    public enum Kind { MEMBER, PAYER, SYSTEM, OPERATOR }

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, "Duebook");

    public static Actor member(UUID identity, String name) {
        return new Actor(Kind.MEMBER, identity, name);
    }

    /** May do nothing in a workspace; what is done to the workspace itself is told in its name. */
    public static Actor operator(UUID identity, String name) {
        return new Actor(Kind.OPERATOR, identity, name);
    }

    public static Actor payer(String name) {
        return new Actor(Kind.PAYER, null, name);
    }
}
