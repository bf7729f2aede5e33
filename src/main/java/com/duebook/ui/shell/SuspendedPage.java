package com.duebook.ui.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** All that members see while the operator keeps their workspace closed. */
@Route(value = "suspended", autoLayout = false)
@PermitAll
class SuspendedPage extends StandstillPage {

    SuspendedPage(AuthenticationContext authentication) {
        super("suspended", authentication);
    }
}
