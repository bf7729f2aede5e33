package com.duebook.workspace.login.ui;

import com.duebook.identity.Theme;
import com.duebook.tenancy.Scope;
import com.duebook.workspace.login.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
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
        event.getSource().addUIInitListener(init -> begin(init.getUI()));
    }

    private void begin(UI ui) {
        var signedIn = authentication.getAuthenticatedUser(SignedIn.class);
        ui.getSession().setAttribute(Scope.class, signedIn.flatMap(SignedIn::scope).orElse(null));
        signedIn.ifPresent(session -> {
            ui.getSession().setLocale(session.language());
            ui.getPage().setColorScheme(scheme(session.theme()));
        });
    }

    private static ColorScheme.Value scheme(Theme theme) {
        return switch (theme) {
            case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }
}
