package com.duebook.workspace.login.ui;

import com.duebook.tenancy.Scope;
import com.duebook.workspace.login.SignedIn;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** Tells each page that is opened whose it is and in which workspace; the screens' scope is read from there. */
@Component
class SessionStart implements VaadinServiceInitListener {

    private final AuthenticationContext authentication;

    SessionStart(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> keep(init.getUI().getSession()));
    }

    private void keep(VaadinSession session) {
        var scope = authentication.getAuthenticatedUser(SignedIn.class).flatMap(SignedIn::scope);
        session.setAttribute(Scope.class, scope.orElse(null));
    }
}
