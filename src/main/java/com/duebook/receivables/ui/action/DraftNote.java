package com.duebook.receivables.ui.action;

import com.duebook.money.Money;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a feature knows of the customer while an invoice is written, in one quiet line. */
public interface DraftNote {

    /** One of {@link com.duebook.ui.place.Places.DraftNotes}. */
    int order();

    /**
     * Asked once each time another customer is chosen.
     *
     * @param draft the invoice as it is stored, so that it does not count twice; null while it is new
     * @return empty where there is nothing to say, or nothing that its reader may know
     */
    Optional<Line> of(UUID customer, @Nullable UUID draft);

    /** Follows what is typed. */
    abstract class Line extends Div {

        /** Days to pay that an invoice should not begin with more of; empty for any. */
        public OptionalInt longestTerms() {
            return OptionalInt.empty();
        }

        /**
         * @param total of the invoice as it is written by now; null where it is more than an amount can be
         * @param order the customer's own number of what is invoiced; empty for none
         */
        public abstract void show(@Nullable Money total, String order);
    }
}
