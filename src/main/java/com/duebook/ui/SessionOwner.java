package com.duebook.ui;

import com.duebook.tenancy.Scope;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose a browser's session is; implemented by whoever signs people in. */
public interface SessionOwner {

    /** @param signIn differs with each sign-in, also of the same person */
    record Owner(Scope scope, Object signIn) {

        private @Nullable UUID person() {
            return scope.actor().id();
        }
    }

    /** Empty while nobody is signed in, and when the session has ended. */
    Optional<Owner> of(VaadinSession session);

    /** The same person since the same sign-in in the same workspace; they may have changed their name. */
    static boolean isSame(Optional<Owner> one, Optional<Owner> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().scope().tenant().equals(other.get().scope().tenant())
                        && Objects.equals(one.get().person(), other.get().person())
                        && one.get().signIn().equals(other.get().signIn())
                : one.isEmpty() && other.isEmpty();
    }
}
