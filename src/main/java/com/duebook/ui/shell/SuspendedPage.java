package com.duebook.ui.shell;

import com.duebook.ui.CenterPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** All that members see while the operator keeps their workspace closed. */
@Route(value = "suspended", autoLayout = false)
@PermitAll
class SuspendedPage extends CenterPage {

    SuspendedPage(AuthenticationContext authentication) {
        super(I18NProvider.translate("ui.suspended.title"));
        add(new Paragraph(getTranslation("ui.suspended.text")));
        add(new Button(getTranslation("ui.suspended.signOut"), clicked -> authentication.logout()));
    }
}
