package com.duebook.workspace.ui.factor;

import com.duebook.identity.factor.OwnRecoveryCodes;
import com.duebook.identity.factor.SecondFactors;
import com.duebook.ui.place.Places;
import com.duebook.workspace.login.ui.SignInSession;
import com.duebook.workspace.ui.profile.ProfileSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;

/** How many recovery codes are left, and new ones, for whoever has a second factor of any kind. */
@org.springframework.stereotype.Component
class RecoverySection implements ProfileSection {

    private static final int FEW = 3;

    private final OwnRecoveryCodes recovery;
    private final SecondFactors factors;
    private final FactorDialogs dialogs;
    private final SignInSession signIn;

    RecoverySection(OwnRecoveryCodes recovery, SecondFactors factors, FactorDialogs dialogs, SignInSession signIn) {
        this.recovery = recovery;
        this.factors = factors;
        this.dialogs = dialogs;
        this.signIn = signIn;
    }

    @Override
    public int order() {
        return Places.Profile.RECOVERY;
    }

    @Override
    public String title() {
        return "workspace.recovery.title";
    }

    @Override
    public Component create() {
        var person = signIn.session().orElseThrow().identity();
        var part = new Div();
        part.addClassName("section");
        if (factors.has(person)) {
            there(part, person);
        } else {
            part.add(new Paragraph(part.getTranslation("workspace.recovery.none")));
        }
        return part;
    }

    private void there(Div part, UUID person) {
        var left = recovery.left(person);
        var codes = new Paragraph(part.getTranslation("workspace.factor.codesLeft", left));
        if (left <= FEW) {
            codes.setText(part.getTranslation("workspace.factor.codesFew", left));
            codes.addClassName("few-codes");
        }
        part.add(codes, new Div(new Button(part.getTranslation("workspace.factor.renew"), clicked -> dialogs.renewCodes(person))));
    }
}
