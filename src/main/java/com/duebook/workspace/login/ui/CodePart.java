package com.duebook.workspace.login.ui;

import com.duebook.identity.Person;
import com.duebook.identity.factor.AuthenticatorApp;
import com.duebook.identity.factor.FactorCheck;
import com.duebook.ui.form.CodeField;
import com.duebook.ui.form.FieldRefusals;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** The second step by a code of an authenticator app, or by a recovery code. */
@org.springframework.stereotype.Component
class CodePart implements StepPart {

    private final AuthenticatorApp apps;
    private final FactorCheck check;
    private final Entrance entrance;

    CodePart(AuthenticatorApp apps, FactorCheck check, Entrance entrance) {
        this.apps = apps;
        this.check = check;
        this.entrance = entrance;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create(Person person) {
        return apps.isSetUp(person.id()) ? Optional.of(form()) : Optional.empty();
    }

    private Component form() {
        var part = new Div();
        part.addClassName("section");
        var words = new Paragraph(part.getTranslation("workspace.secondStep.app"));
        var code = new CodeField(part.getTranslation("workspace.secondStep.code"));
        code.setAutofocus(true);
        code.setWidthFull();
        var refusals = new FieldRefusals().needed("identity.factor", code);
        var go = new Button(part.getTranslation("workspace.secondStep.go"),
                clicked -> refusals.run(part, () -> finish(code.getValue())));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER);
        go.setWidthFull();
        go.setDisableOnClick(true);
        go.addClickListener(clicked -> go.setEnabled(true));
        var recover = new Button(part.getTranslation("workspace.secondStep.recover"));
        recover.addThemeVariants(ButtonVariant.TERTIARY);
        recover.addClickListener(clicked -> {
            words.setText(part.getTranslation("workspace.secondStep.recoveryText"));
            code.setLabel(part.getTranslation("workspace.secondStep.recoveryCode"));
            code.keyboard("text");
            code.clear();
            code.focus();
            recover.setVisible(false);
        });
        part.add(words, code, go, recover);
        return part;
    }

    /** Whose turn it is is asked again: they may have waited too long, or somebody else may have begun here. */
    private void finish(String typed) {
        entrance.countAttempt();
        entrance.finish(person -> check.use(person.id(), typed));
    }
}
