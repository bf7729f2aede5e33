package com.duebook.support;

import com.duebook.identity.Theme;
import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.Proven;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.workspace.login.SignedIn;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** A screen through its reader's eyes, without a browser: signed in to Acme in English, with Bolt next door. */
@IntegrationTest
public abstract class ScreenTest extends SpringBrowserlessTest {

    static {
        EventBusForScreens.install();
        DialogFooters.install();
    }

    @Autowired protected TestWorkspaces workspaces;
    @Autowired protected TestClock clock;
    @Autowired SecurityContextHolderStrategy contexts;

    protected UUID acme = UUID.randomUUID();
    protected UUID bolt = UUID.randomUUID();

    /** Override to look through somebody else's eyes. */
    protected Role role() {
        return Role.ADMIN;
    }

    /** Who they are, and a member of Acme. */
    protected Actor reader() {
        return workspaces.member(acme, role());
    }

    /** Where they work; null for nowhere. */
    protected @Nullable UUID workplace() {
        return acme;
    }

    /** How they have shown that it is them. */
    protected Proven proven() {
        return Proven.by(Factor.PASSWORD, clock.instant());
    }

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        SecurityContextHolder.setContextHolderStrategy(contexts);
        become(reader());
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    /** Somebody else of Acme, who begins with a page of their own. */
    protected void signIn(Actor other) {
        cleanVaadinEnvironment();
        become(other);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    private void become(Actor member) {
        var principal = new SignedIn(Objects.requireNonNull(member.id()), member.name(), Locale.ENGLISH, Theme.SYSTEM,
                workplace(), Ids.next(), clock.instant(), proven(), null);
        workspaces.remember(principal);
        contexts.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
    }

    /** The same person again, after the session ended with its node or by itself. */
    protected void signInAgain() {
        cleanVaadinEnvironment();
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    /** As between two messages of the browser: the screen's own commands have their turn. */
    protected static void pause() {
        var session = VaadinSession.getCurrent();
        session.unlock();
        session.lock();
    }

    @AfterEach
    void signOut() {
        contexts.clearContext();
    }
}
