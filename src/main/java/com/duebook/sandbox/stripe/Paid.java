package com.duebook.sandbox.stripe;

/** How an attempt to pay ended. */
public record Paid(Outcome outcome, SandboxObject session) {

    public enum Outcome {
        PAID,
        DECLINED,
        SECOND_STEP,
        /** Nothing was asked that could be answered; the page is shown again. */
        OPEN,
        /** The session was paid before, or its time is over. */
        OVER
    }
}
