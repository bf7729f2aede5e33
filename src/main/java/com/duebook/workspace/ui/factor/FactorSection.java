package com.duebook.workspace.ui.factor;

import com.duebook.identity.factor.AuthenticatorApp;
import com.duebook.ui.place.Places;
import com.duebook.workspace.login.ui.SignInSession;
import com.duebook.workspace.ui.profile.ProfileSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;

/** The authenticator app. */
@org.springframework.stereotype.Component
class FactorSection implements ProfileSection {

    private final AuthenticatorApp apps;
    private final FactorDialogs dialogs;
    private final SignInSession signIn;

    FactorSection(AuthenticatorApp apps, FactorDialogs dialogs, SignInSession signIn) {
        this.apps = apps;
        this.dialogs = dialogs;
        this.signIn = signIn;
    }

    @Override
    public int order() {
        return Places.Profile.CODES;
    }

    @Override
    public String title() {
        return "workspace.factor.title";
    }

    @Override
    public Component create() {
        var person = signIn.session().orElseThrow().identity();
        var part = new Div();
        part.addClassName("section");
        if (apps.isSetUp(person)) {
            there(part, person);
        } else {
            var add = new Button(part.getTranslation("workspace.factor.setUp"), clicked -> dialogs.setUp(person, false));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            part.add(new Paragraph(part.getTranslation("workspace.factor.none")), new Div(add));
        }
        return part;
    }

    private void there(Div part, UUID person) {
        var buttons = new Div(
                new Button(part.getTranslation("workspace.factor.replace"), clicked -> dialogs.setUp(person, true)),
                new Button(part.getTranslation("workspace.factor.remove"), clicked -> dialogs.remove(person)));
        buttons.addClassName("factor-actions");
        part.add(new Paragraph(part.getTranslation("workspace.factor.there")), buttons);
    }
}
