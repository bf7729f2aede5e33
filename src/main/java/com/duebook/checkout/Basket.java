package com.duebook.checkout;

import com.duebook.money.Money;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a payer wants to pay. Each item is paid by what it has open when "Pay" is clicked, whatever the page said.
 *
 * @param link through which the payer came; null when a member opens the checkout
 * @param items due ones of one customer and one currency
 * @param part of all of them, where the workspace allows it; it goes to them in {@link com.duebook.ledger.SettlementOrder}
 * @param quote what the part goes to first; then it may be more than all of them, and the rest is credit. Null for none
 */
public record Basket(@Nullable UUID link, UUID customer, List<UUID> items, @Nullable Money part, @Nullable Quote quote, Payer payer) {

    public Basket(@Nullable UUID link, UUID customer, List<UUID> items, @Nullable Money part, Payer payer) {
        this(link, customer, items, part, null, payer);
    }

    /** @param first how much of each of the items is paid before anything else */
    public record Quote(Map<UUID, Money> first) {

        public Quote {
            first = Map.copyOf(first);
        }
    }

    /**
     * @param description one line for the provider's page
     * @param email where the provider may write to
     */
    public record Payer(String description, @Nullable String email, Locale locale) {}
}
