package com.duebook.ui.shell;

import com.duebook.ui.CenterPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** For somebody who was let in and works nowhere any more. */
@Route(value = "no-workspace", autoLayout = false)
@PermitAll
class NoWorkspacePage extends CenterPage {

    NoWorkspacePage(AuthenticationContext authentication) {
        super(I18NProvider.translate("ui.noWorkspace.title"));
        add(new Paragraph(getTranslation("ui.noWorkspace.text")));
        add(new Button(getTranslation("ui.suspended.signOut"), clicked -> authentication.logout()));
    }
}
