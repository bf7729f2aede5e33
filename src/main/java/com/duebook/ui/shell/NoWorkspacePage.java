package com.duebook.ui.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** For somebody who was let in and works nowhere any more. */
@Route(value = "no-workspace", autoLayout = false)
@PermitAll
class NoWorkspacePage extends StandstillPage {

    NoWorkspacePage(AuthenticationContext authentication) {
        super("noWorkspace", authentication);
    }
}
