package com.duebook.dualcontrol.ui;

import com.duebook.dualcontrol.Approvals;
import com.duebook.dualcontrol.Need;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.dualcontrol.Wish;
import com.duebook.money.Money;
import com.duebook.tenancy.Right;
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
    private final Words words;

    DeedDoor(SecondPerson second, Approvals approvals, Words words) {
        this.second = second;
        this.approvals = approvals;
        this.words = words;
    }

    /** @param measured with what was done before; null for what has no amount */
    public boolean asks(Right right, @Nullable Money measured) {
        return second.need(right, measured) == Need.SECOND_PERSON;
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
