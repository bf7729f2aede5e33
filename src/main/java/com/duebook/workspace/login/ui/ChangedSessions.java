package com.duebook.workspace.login.ui;

import com.duebook.tenancy.Changed;
import com.duebook.ui.ScreenScope;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Sessions;
import com.duebook.workspace.login.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Ends the open screens of whoever was signed out from elsewhere or disabled. They would learn it at their next message,
 * and a browser that sends none would go on hearing news.
 */
@Component
class ChangedSessions implements VaadinServiceInitListener {

    private final transient Map<UI, UUID> workspaces = new ConcurrentHashMap<>();
    private final transient ScreenScope screens;
    private final transient Sessions sessions;
    private final transient AuthenticationContext authentication;

    ChangedSessions(ScreenScope screens, Sessions sessions, AuthenticationContext authentication) {
        this.screens = screens;
        this.sessions = sessions;
        this.authentication = authentication;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(init -> authentication.getAuthenticatedUser(SignedIn.class)
                .ifPresent(session -> keep(init.getUI(), session)));
    }

    private void keep(UI ui, SignedIn session) {
        if (session.workspace() != null) {
            workspaces.put(ui, session.workspace());
            ui.addDetachListener(gone -> workspaces.remove(ui));
        }
    }

    /** On threads of their own: whoever made the change lends the screens neither its transaction nor its workspace. */
    @TransactionalEventListener(fallbackExecution = true)
    void changed(Changed changed) {
        if (Members.SIGN_INS.equals(changed.topic())) {
            workspaces.forEach((ui, workspace) -> {
                if (workspace.equals(changed.tenant())) {
                    Thread.startVirtualThread(() -> ui.access(() -> look(ui)));
                }
            });
        }
    }

    /** With the session's lock: whoever ended all but their own session in it has made up their mind by then. */
    private void look(UI ui) {
        var session = SignedInOwner.signedIn(ui.getSession());
        if (session.isPresent() && !sessions.next(session.get()).equals(session)) {
            screens.end(ui);
        }
    }
}
