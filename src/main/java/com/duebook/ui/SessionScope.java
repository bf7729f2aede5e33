package com.duebook.ui;

import com.duebook.tenancy.Scope;
import com.duebook.tenancy.ScopeSource;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The scope of the screen being worked on. It comes before the security context: a command of one member's screen may
 * run on the request thread of another.
 */
@Component
@Order(1)
public class SessionScope implements ScopeSource {

    @Override
    public Optional<Scope> current() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(session -> session.getAttribute(Scope.class));
    }

    @Override
    public @Nullable Object holder() {
        return VaadinSession.getCurrent();
    }

    /** From now on this session works in that workspace. */
    public static void set(VaadinSession session, Scope scope) {
        session.setAttribute(Scope.class, scope);
    }
}
