package com.duebook.ui.shell;

import com.duebook.ui.CenterPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Says why somebody who is signed in cannot work, and lets them leave. */
abstract class StandstillPage extends CenterPage {

    /** @param why its texts are {@code ui.<why>.title} and {@code .text} */
    StandstillPage(String why, AuthenticationContext authentication) {
        super(I18NProvider.translate("ui." + why + ".title"));
        add(new Paragraph(getTranslation("ui." + why + ".text")),
                new Button(getTranslation("ui.signOut"), clicked -> authentication.logout()));
    }
}
