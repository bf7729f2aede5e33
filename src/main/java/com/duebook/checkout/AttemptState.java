package com.duebook.checkout;

import com.duebook.checkout.gateway.GatewayPayment;

/** How far an attempt got. Once final it only hears of refunds and disputes, and of money that came after all. */
public enum AttemptState {
    /** Saved; the provider may or may not know of it. */
    NEW,
    /** Payable at the provider. */
    OPEN,
    /** The payer is done, the money is on its way. */
    PROCESSING,
    PAID,
    EXPIRED,
    FAILED;

    public boolean isFinal() {
        return this == PAID || this == EXPIRED || this == FAILED;
    }

    /** Whether somebody could pay, or has paid without our knowing the end of it. */
    public boolean isLive() {
        return !isFinal();
    }

    /** Late and shuffled news never lead back: what was paid stays paid. */
    AttemptState onHearing(GatewayPayment.State news) {
        var heard = valueOf(news.name());
        return heard == PAID || (isLive() && heard.ordinal() > ordinal()) ? heard : this;
    }
}
