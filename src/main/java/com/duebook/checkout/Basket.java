package com.duebook.checkout;

import com.duebook.money.Money;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a payer wants to pay. Each item is paid by what it has open when "Pay" is clicked, whatever the page said.
 *
 * @param link through which the payer came; null when a member opens the checkout
 * @param items due ones of one customer and one currency
 * @param part of a single item, where the workspace allows it
 */
public record Basket(@Nullable UUID link, UUID customer, List<UUID> items, @Nullable Money part, Payer payer) {

    /**
     * @param description one line for the provider's page
     * @param email where the provider may write to
     */
    public record Payer(String description, @Nullable String email, Locale locale) {}
}
