package com.duebook.workspace.login;

import com.duebook.identity.Person;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Scope;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a session belongs to and where they work in it.
 *
 * @param workspace null for somebody who works nowhere any more
 * @param epoch the person's {@link Person#sessionEpoch()} when this began
 * @param since when they signed in
 */
public record SignedIn(UUID identity, String name, @Nullable UUID workspace, int epoch, Instant since)
        implements Principal, Serializable {

    @Override
    public String getName() {
        return name;
    }

    public Optional<Scope> scope() {
        return Optional.ofNullable(workspace).map(id -> new Scope(id, Actor.member(identity, name)));
    }

    SignedIn in(UUID other) {
        return new SignedIn(identity, name, other, epoch, since);
    }
}
