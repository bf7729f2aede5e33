package com.duebook.checkout.gateway;

import com.duebook.problem.Refusal;

/** The provider said no, and nothing has happened. */
public class GatewayRefused extends Refusal {

    private final String reason;

    /** @param reason the provider's words, for the log; the payer reads ours */
    public GatewayRefused(String reason) {
        super("payments.gateway.refused");
        this.reason = reason;
    }

    @Override
    public String getMessage() {
        return reason;
    }
}
