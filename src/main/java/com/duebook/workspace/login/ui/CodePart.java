package com.duebook.workspace.login.ui;

import com.duebook.identity.Person;
import com.duebook.identity.factor.AuthenticatorApp;
import com.duebook.identity.factor.FactorCheck;
import com.duebook.identity.factor.OwnRecoveryCodes;
import com.duebook.ui.form.CodeField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The second step by a code of an authenticator app, or by a recovery code. */
@org.springframework.stereotype.Component
class CodePart implements StepPart {

    private final AuthenticatorApp apps;
    private final OwnRecoveryCodes recovery;
    private final FactorCheck check;
    private final SignInSession signIn;

    CodePart(AuthenticatorApp apps, OwnRecoveryCodes recovery, FactorCheck check, SignInSession signIn) {
        this.apps = apps;
        this.recovery = recovery;
        this.check = check;
        this.signIn = signIn;
    }

    @Override
    public int order() {
        return Places.SecondStep.CODE;
    }

    @Override
    public Optional<Component> create(Person person) {
        var hasApp = apps.isSetUp(person.id());
        return hasApp || recovery.left(person.id()) > 0 ? Optional.of(form(hasApp)) : Optional.empty();
    }

    /** Whoever has passkeys alone has to say that they want to type something. */
    private Component form(boolean hasApp) {
        var part = new Div();
        part.addClassName("section");
        var words = new Paragraph(part.getTranslation("workspace.secondStep.app"));
        var code = new CodeField(part.getTranslation("workspace.secondStep.code"));
        code.setAutofocus(hasApp);
        code.setWidthFull();
        var refusals = new FieldRefusals().needed("identity.factor", code);
        var go = new Button(part.getTranslation("workspace.secondStep.go"),
                clicked -> refusals.run(part, () -> finish(code.getValue())));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(code);
        go.setWidthFull();
        go.setDisableOnClick(true);
        go.addClickListener(clicked -> go.setEnabled(true));
        var recover = new Button(part.getTranslation("workspace.secondStep.recover"));
        var back = new Button(part.getTranslation("workspace.secondStep.useApp"));
        Stream.of(recover, back).forEach(it -> it.addThemeVariants(ButtonVariant.TERTIARY));
        recover.addClickListener(clicked -> {
            words.setText(part.getTranslation("workspace.secondStep.recoveryText"));
            code.ask(part.getTranslation("workspace.secondStep.recoveryCode"), "text");
            List.of(words, code, go).forEach(it -> it.setVisible(true));
            recover.setVisible(false);
            back.setVisible(hasApp);
        });
        back.addClickListener(clicked -> {
            words.setText(part.getTranslation("workspace.secondStep.app"));
            code.ask(part.getTranslation("workspace.secondStep.code"), "numeric");
            recover.setVisible(true);
            back.setVisible(false);
        });
        List.of(words, code, go).forEach(it -> it.setVisible(hasApp));
        back.setVisible(false);
        part.add(words, code, go, recover, back);
        return part;
    }

    /** Whose turn it is is asked again: they may have waited too long, or somebody else may have begun here. */
    private void finish(String typed) {
        signIn.countAttempt();
        signIn.finish(person -> check.use(person.id(), typed));
    }
}
