package com.duebook.checkout.gateway;

/** Nobody knows whether the call had an effect: ask again with the same key, or look before asking. */
public class GatewayUnclear extends RuntimeException {

    public GatewayUnclear(String message) {
        super(message);
    }

    public GatewayUnclear(String message, Throwable cause) {
        super(message, cause);
    }
}
