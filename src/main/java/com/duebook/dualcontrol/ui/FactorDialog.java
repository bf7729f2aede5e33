package com.duebook.dualcontrol.ui;

import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.FactorCheck;
import com.duebook.identity.factor.OwnRecoveryCodes;
import com.duebook.identity.factor.SecondFactors;
import com.duebook.ui.Words;
import com.duebook.ui.form.CodeField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Asks somebody to show a second factor, by whatever they have: a code of an app, a recovery code, a passkey. */
@Component
public class FactorDialog {

    private final SecondFactors factors;
    private final OwnRecoveryCodes recovery;
    private final FactorCheck check;
    private final FactorPart passkey;
    private final Words words;

    FactorDialog(SecondFactors factors, OwnRecoveryCodes recovery, FactorCheck check, FactorPart passkey, Words words) {
        this.factors = factors;
        this.recovery = recovery;
        this.check = check;
        this.passkey = passkey;
        this.words = words;
    }

    /**
     * Stays open while what is shown is wrong; leads whoever has no factor to where they get one.
     *
     * @param form what else is said and asked
     * @param refusals of its fields
     * @param deed is given what looks at the answer and refuses a wrong one, whoever's it is meant to be
     */
    public void open(String title, Div form, FieldRefusals refusals, UUID person, Consumer<Consumer<UUID>> deed) {
        var kinds = factors.of(person);
        if (kinds.isEmpty()) {
            withoutAny().open();
            return;
        }
        form.addClassName("section");
        var hasApp = kinds.contains(Factor.TOTP);
        var dialog = hasApp || recovery.left(person) > 0 ? byCode(title, form, refusals, hasApp, deed) : byPasskeyAlone(title, form);
        if (kinds.contains(Factor.PASSKEY)) {
            form.add(passkey.create(person, shown -> {
                deed.accept(shown);
                dialog.close();
            }));
        }
        dialog.open();
    }

    private Dialog byCode(String title, Div form, FieldRefusals refusals, boolean hasApp, Consumer<Consumer<UUID>> deed) {
        var code = new CodeField(words.get("dualcontrol.factor." + (hasApp ? "code" : "recoveryCode")));
        code.keyboard(hasApp ? "numeric" : "text");
        code.setWidthFull();
        form.add(new Paragraph(words.get("dualcontrol.factor." + (hasApp ? "text" : "passkeyOrCode"))), code);
        refusals.needed("identity.factor", code);
        return new FormDialog(title, form, words.get("dualcontrol.factor.confirm"), () -> refusals.run(form,
                () -> deed.accept(person -> check.use(person, code.getValue()))));
    }

    private Dialog byPasskeyAlone(String title, Div form) {
        form.add(new Paragraph(words.get("dualcontrol.factor.passkey")));
        return dialog(title, form);
    }

    private Dialog withoutAny() {
        var there = new Anchor("profile", words.get("dualcontrol.factor.setUp"));
        return dialog(words.get("dualcontrol.factor.title"), new Div(new Paragraph(words.get("dualcontrol.factor.none")), there));
    }

    private Dialog dialog(String title, Div content) {
        var dialog = new Dialog(title, content);
        dialog.setWidth("min(34rem, 96vw)");
        dialog.getFooter().add(new Button(words.get("ui.action.cancel"), clicked -> dialog.close()));
        return dialog;
    }
}
