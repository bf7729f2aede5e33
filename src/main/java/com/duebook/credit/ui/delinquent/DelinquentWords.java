package com.duebook.credit.ui.delinquent;

import com.duebook.credit.delinquent.DelinquentRow;
import com.duebook.credit.delinquent.Stage;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.receivables.ui.ReceivablesNavigation;
import com.duebook.ui.Tone;
import com.duebook.ui.Words;
import java.util.Objects;

/** Where a next step is taken, and how much it asks for. */
final class DelinquentWords {

    static final String STAGE = "credit.delinquent.stage.";
    static final String NEXT = "credit.delinquent.next.";

    private DelinquentWords() {}

    static Tone tone(Stage stage) {
        return switch (stage) {
            case STOP, HOLD -> Tone.ACT;
            case DISPUTED, UNLOCKED, WATCH -> Tone.SOON;
            case LATE -> Tone.QUIET;
        };
    }

    /** Says so where it is a person's word. */
    static String creditClass(DelinquentRow row, Words words) {
        var name = Objects.requireNonNullElse(row.creditClass(), "");
        return row.byHand() == null ? name : words.get("credit.score.byHand.class", name);
    }

    static String path(DelinquentRow row) {
        return switch (row.next()) {
            case ANSWER_DISPUTE -> ReceivablesNavigation.ofCustomer(row.customer()) + "&state=disputed";
            case SEND_UNLOCK_QUOTE -> CustomersNavigation.customer(row.customer(), "credit");
            case REMIND, CALL, DECIDE -> CustomersNavigation.customer(row.customer());
        };
    }
}
