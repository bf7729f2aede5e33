package com.duebook.credit.behaviour;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A part of an invoice as it stood in the evening of a day. A part payment is a portion with a day of its own, and so is
 * each instalment. A payment that came back is none: what it had paid is open again, since its due date.
 *
 * @param item the due item that it is a portion of
 * @param endedOn when it was paid or given up; of what is open, the day that is looked at
 * @param disputed while it is open; once it is paid nobody asks any more
 */
public record Portion(
        UUID invoice, UUID item, LocalDate dueOn, Money amount, PortionState state, LocalDate endedOn, boolean disputed) {

    /** Since its due date; negative when it came early. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(dueOn, endedOn));
    }

    /** What is not due yet, is disputed or was given up before it was due says nothing of how its customer pays. */
    public boolean counts() {
        return state == PortionState.PAID || days() > 0 && !disputed;
    }

    /** What went the same way on the same day is one portion, in however many entries it stands. */
    record Place(UUID item, PortionState state, LocalDate endedOn) {}

    Place place() {
        return new Place(item, state, endedOn);
    }

    Portion and(Portion other) {
        return new Portion(invoice, item, dueOn, amount.plus(other.amount), state, endedOn, disputed);
    }

    Weighed weighed() {
        return new Weighed(days(), amount.minor());
    }
}
