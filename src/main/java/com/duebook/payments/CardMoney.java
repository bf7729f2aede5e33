package com.duebook.payments;

import com.duebook.money.Money;
import java.util.UUID;

/**
 * Money that a payment provider has received for us.
 *
 * @param provider its name, as settings know it
 * @param reference the provider's id of the money movement
 * @param refunded of {@code received}, in total so far
 */
public record CardMoney(
        String provider, UUID customer, String reference, Money received, Money refunded, Chargeback chargeback) {

    /** A lost chargeback takes all of it. */
    Money gone() {
        return chargeback == Chargeback.LOST ? received : refunded;
    }
}
