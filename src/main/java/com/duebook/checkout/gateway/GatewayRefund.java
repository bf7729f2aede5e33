package com.duebook.checkout.gateway;

import com.duebook.money.Money;

/** @param reference the provider's id of the refund */
public record GatewayRefund(String reference, Money amount, State state) {

    public enum State { PENDING, DONE, FAILED }
}
