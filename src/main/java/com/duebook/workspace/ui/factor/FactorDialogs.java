package com.duebook.workspace.ui.factor;

import com.duebook.dualcontrol.ui.FactorDialog;
import com.duebook.identity.factor.AuthenticatorApp;
import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.NewSecret;
import com.duebook.identity.factor.OwnRecoveryCodes;
import com.duebook.identity.factor.Proven;
import com.duebook.ui.form.CodeField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.duebook.workspace.login.ui.SignInSession;
import com.duebook.workspace.ui.profile.CodesDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The dialogs of the profile's second factor. Each asks for the password, so that an open screen is no way in. */
@Component
class FactorDialogs {

    private final AuthenticatorApp apps;
    private final OwnRecoveryCodes recovery;
    private final FactorDialog dialog;
    private final SignInSession signIn;
    private final Clock clock;

    FactorDialogs(AuthenticatorApp apps, OwnRecoveryCodes recovery, FactorDialog dialog, SignInSession signIn, Clock clock) {
        this.apps = apps;
        this.recovery = recovery;
        this.dialog = dialog;
        this.signIn = signIn;
        this.clock = clock;
    }

    /** @param replaces whether there is an app already, a code of which is asked for */
    void setUp(UUID person, boolean replaces) {
        var secret = new NewSecret();
        var form = new Div();
        form.addClassName("section");
        var fresh = new CodeField(form.getTranslation("workspace.factor.newCode"));
        var former = new CodeField(form.getTranslation("workspace.factor.formerCode"));
        var password = password(form);
        former.setVisible(replaces);
        form.add(new SecretCard(secret, apps.address(person)), fresh, former, password);
        var refusals = new FieldRefusals().needed("identity.factor.new", fresh).needed("identity.password", password);
        if (replaces) {
            refusals.needed("identity.factor", former);
        }
        new FormDialog(form.getTranslation(replaces ? "workspace.factor.replace" : "workspace.factor.setUp"), form,
                form.getTranslation("workspace.factor.confirm"), () -> refusals.run(form, () -> {
                    signIn.countAttempt();
                    var added = apps.setUp(person, secret, fresh.getValue(), password.getValue(), former.getValue());
                    signIn.goOnAs(added.person(), proven -> proven.and(Factor.TOTP, clock.instant()));
                    new CodesDialog(added.codes(), signIn::resume).open();
                })).open();
    }

    void remove(UUID person) {
        ask("workspace.factor.remove", (password, code) -> {
            signIn.goOnAs(apps.remove(person, password, code), Proven::passwordOnly);
            signIn.resume();
        }).dangerous().open();
    }

    void renewCodes(UUID person) {
        var form = new Div();
        var password = password(form);
        form.add(new Paragraph(form.getTranslation("workspace.factor.renew.text")), password);
        dialog.open(form.getTranslation("workspace.factor.renew"), form, new FieldRefusals().needed("identity.password", password), person,
                shown -> {
                    signIn.countAttempt();
                    new CodesDialog(recovery.renew(person, password.getValue(), shown), signIn::resume).open();
                });
    }

    private interface Deed {

        void by(String password, String code);
    }

    private FormDialog ask(String key, Deed deed) {
        var form = new Div();
        form.addClassName("section");
        var code = new CodeField(form.getTranslation("workspace.factor.anyCode"));
        var password = password(form);
        form.add(new Paragraph(form.getTranslation(key + ".text")), code, password);
        var refusals = new FieldRefusals().needed("identity.factor", code).needed("identity.password", password);
        return new FormDialog(form.getTranslation(key), form, form.getTranslation(key), () -> refusals.run(form, () -> {
            signIn.countAttempt();
            deed.by(password.getValue(), code.getValue());
        }));
    }

    private static PasswordField password(Div form) {
        var password = new PasswordField(form.getTranslation("workspace.factor.password"));
        password.getElement().setAttribute("autocomplete", "current-password");
        return password;
    }
}
