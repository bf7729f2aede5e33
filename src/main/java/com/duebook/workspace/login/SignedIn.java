package com.duebook.workspace.login;

import com.duebook.identity.Person;
import com.duebook.identity.Theme;
import com.duebook.identity.factor.Proven;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Scope;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * Who a session belongs to and where they work in it.
 *
 * @param workspace null for somebody who works nowhere any more, or is held
 * @param session differs with each sign-in
 * @param since when they signed in
 * @param proven how they have shown that it is them
 * @param held the workspace that asks for a second factor before it lets them in; then they are in none
 */
public record SignedIn(
        UUID identity,
        String name,
        Locale language,
        Theme theme,
        @Nullable UUID workspace,
        UUID session,
        Instant since,
        Proven proven,
        @Nullable UUID held)
        implements Principal, Serializable {

    /** Whom Spring Security knows, if it is somebody who signed in. */
    public static Optional<SignedIn> of(@Nullable Authentication authentication) {
        return Optional.ofNullable(authentication).map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    @Override
    public String getName() {
        return name;
    }

    /** Whoever works nowhere is on the platform, where no workspace's rows can be reached. */
    public Scope scope() {
        return new Scope(workspace == null ? Scope.PLATFORM : workspace, Actor.member(identity, name));
    }

    SignedIn in(UUID other) {
        return new SignedIn(identity, name, language, theme, other, session, since, proven, null);
    }

    /** Outside its workspace until a second factor was shown. */
    SignedIn heldBack() {
        return new SignedIn(identity, name, language, theme, null, session, since, proven, workspace);
    }

    /** The same session of a person whose profile has just changed. It holds no longer than it would have. */
    public SignedIn as(Person person) {
        return as(person, proven);
    }

    /** The same session of a person whose password or factors have just changed by their own hand. */
    SignedIn as(Person person, Proven now) {
        return new SignedIn(
                identity, person.name(), person.language(), person.theme(), workspace, session, since, now, held);
    }
}
