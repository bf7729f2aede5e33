package com.duebook.workspace.login.ui;

import com.duebook.identity.Theme;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.ui.ScreenScope;
import com.duebook.workspace.login.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells each page that is opened whose it is, and shows it in their language and colours. */
@Component
class SessionStart implements VaadinServiceInitListener {

    private final ScreenScope screens;
    private final AuthenticationContext authentication;
    private final TenantProfiles profiles;

    SessionStart(ScreenScope screens, AuthenticationContext authentication, TenantProfiles profiles) {
        this.screens = screens;
        this.authentication = authentication;
        this.profiles = profiles;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> begin(init.getUI()));
    }

    private void begin(UI ui) {
        var signedIn = authentication.getAuthenticatedUser(SignedIn.class);
        screens.begin(ui);
        signedIn.ifPresent(session -> {
            ui.getSession().setLocale(locale(session));
            ui.getPage().setColorScheme(scheme(session.theme()));
        });
    }

    private Locale locale(SignedIn session) {
        return Optional.ofNullable(session.workspace())
                .map(workspace -> profiles.of(workspace).region().locale(session.language()))
                .orElseGet(session::language);
    }

    private static ColorScheme.Value scheme(Theme theme) {
        return switch (theme) {
            case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }
}
