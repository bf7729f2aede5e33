package com.duebook.dualcontrol.ui;

import com.duebook.dualcontrol.Approvals;
import com.duebook.dualcontrol.Need;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.dualcontrol.Wish;
import com.duebook.identity.factor.Factor;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.dualcontrol.OwnFactor;
import com.duebook.tenancy.Confirmation;
import com.duebook.tenancy.Right;
import com.duebook.ui.form.CodeField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says before the click whether a second person will be asked, and after it what happened. */
@Component
public class DeedDoor {

    private final SecondPerson second;
    private final Approvals approvals;
    private final OwnFactor factor;
    private final FactorPart passkey;
    private final Words words;

    DeedDoor(SecondPerson second, Approvals approvals, OwnFactor factor, FactorPart passkey, Words words) {
        this.second = second;
        this.approvals = approvals;
        this.factor = factor;
        this.passkey = passkey;
        this.words = words;
    }

    /** @param measured with what was done before; null for what has no amount */
    public boolean asks(Right right, @Nullable Money measured) {
        return second.need(right, measured) == Need.SECOND_PERSON;
    }

    /** Whether a second factor of whoever acts is still to be shown. */
    public boolean wantsCode(Right right) {
        return second.need(right, null) == Need.SECOND_FACTOR && Confirmation.current().isEmpty();
    }

    /**
     * Asks for it, above the form, which stays as it is when the answer is wrong.
     *
     * @param deed done once it was right
     * @throws Refusal when they have none
     */
    public void confirm(Right right, Runnable deed) {
        var kinds = factor.kinds();
        if (kinds.isEmpty()) {
            throw new Refusal("dualcontrol.factor.none");
        }
        var form = new Div();
        form.addClassName("section");
        var dialog = kinds.contains(Factor.TOTP) ? byCode(form, right, deed) : byPasskeyAlone(form);
        if (kinds.contains(Factor.PASSKEY)) {
            form.add(passkey.create(factor.person(), shown -> {
                factor.confirm(right, shown, deed);
                dialog.close();
            }));
        }
        dialog.open();
    }

    private Dialog byCode(Div form, Right right, Runnable deed) {
        var code = new CodeField(words.get("dualcontrol.factor.code"));
        code.setWidthFull();
        code.setAutofocus(true);
        form.add(new Paragraph(words.get("dualcontrol.factor.text")), code);
        var refusals = new FieldRefusals().needed("identity.factor", code);
        return new FormDialog(words.get("dualcontrol.factor.title"), form, words.get("dualcontrol.factor.confirm"),
                () -> refusals.run(form, () -> factor.confirm(right, code.getValue(), deed)));
    }

    private Dialog byPasskeyAlone(Div form) {
        form.add(new Paragraph(words.get("dualcontrol.factor.passkey")));
        var dialog = new Dialog(words.get("dualcontrol.factor.title"), form);
        dialog.setWidth("min(34rem, 96vw)");
        dialog.getFooter().add(new Button(words.get("ui.action.cancel"), clicked -> dialog.close()));
        return dialog;
    }

    /** A form's sentence, with what will happen where a second person is asked. */
    public String text(boolean asks, String text) {
        return asks ? text + " " + words.get("dualcontrol.ask.hint") : text;
    }

    public String hint() {
        return words.get("dualcontrol.ask.hint");
    }

    /** What the button says. */
    public String action(boolean asks, String action) {
        return asks ? words.get("dualcontrol.ask.action") : action;
    }

    /** @param done gets what the deed made, if anything; not called when somebody else is asked */
    public void run(Wish wish, Consumer<Optional<UUID>> done) {
        var outcome = approvals.doOrAsk(wish);
        if (outcome.isAsked()) {
            Notices.done(words.get("dualcontrol.ask.done"));
        } else {
            done.accept(Optional.ofNullable(outcome.made()));
        }
    }
}
