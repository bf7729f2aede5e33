package com.duebook.stripe;

import com.duebook.ui.place.Places;
import com.duebook.workspace.steps.FirstStep;
import org.springframework.stereotype.Component;

/** Without an account at Stripe, payers see bank details only. */
@Component
class CardStep implements FirstStep {

    private final StripeAccounts accounts;

    CardStep(StripeAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return Places.FirstSteps.CARDS;
    }

    @Override
    public String text() {
        return "stripe.step";
    }

    @Override
    public String path() {
        return "settings";
    }

    @Override
    public boolean isDone() {
        return accounts.current().isPresent();
    }
}
