package com.duebook.checkout.gateway;

import com.duebook.money.Money;
import com.duebook.payments.CardMoney;
import com.duebook.payments.Chargeback;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the provider knows about one checkout at one moment.
 *
 * @param session the provider's id of the checkout
 * @param attempt ours, as the provider echoes it; null when it has none
 * @param received what has arrived; zero unless {@link State#PAID}
 * @param reference the provider's id of the money movement; null until there is one, never null when PAID
 * @param refunded of {@code received}, in total so far
 */
public record GatewayPayment(
        String session,
        @Nullable UUID attempt,
        State state,
        Money received,
        @Nullable String reference,
        Money refunded,
        Chargeback chargeback) {

    public enum State {
        /** Payable. */
        OPEN,
        /** The payer is done, the money is on its way. */
        PROCESSING,
        PAID,
        /** Not payable any more and nothing arrived. */
        EXPIRED,
        /** The payer was done, but the money did not arrive; this checkout is over. */
        FAILED
    }

    /** Of a {@link State#PAID} checkout only. */
    public CardMoney money(String provider, UUID customer) {
        return new CardMoney(
                provider, customer, Objects.requireNonNull(reference, "money without a reference"), received, refunded, chargeback);
    }
}
