package com.duebook.dualcontrol.ui;

import com.duebook.dualcontrol.Approvals;
import com.duebook.dualcontrol.Need;
import com.duebook.dualcontrol.OwnFactor;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.dualcontrol.Wish;
import com.duebook.money.Money;
import com.duebook.tenancy.Confirmation;
import com.duebook.tenancy.Right;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.FieldRefusals;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says before the click whether a second person will be asked, and after it what happened. */
@Component
public class ActionConfirmation {

    private final SecondPerson second;
    private final Approvals approvals;
    private final OwnFactor factor;
    private final FactorDialog dialog;
    private final Words words;

    ActionConfirmation(SecondPerson second, Approvals approvals, OwnFactor factor, FactorDialog dialog, Words words) {
        this.second = second;
        this.approvals = approvals;
        this.factor = factor;
        this.dialog = dialog;
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

    /** Does what needs nobody else, after asking for a second factor where one is still to be shown. */
    public void open(Right right, Runnable deed) {
        if (wantsCode(right)) {
            confirm(right, deed);
        } else {
            deed.run();
        }
    }

    /**
     * Asks for it, above the form, which stays as it is when the answer is wrong.
     *
     * @param deed done once it was right
     */
    public void confirm(Right right, Runnable deed) {
        dialog.open(words.get("dualcontrol.factor.title"), new Div(new Paragraph(words.get("dualcontrol.factor.about." + right))),
                new FieldRefusals(), factor.person(), shown -> factor.confirm(right, shown, deed));
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
