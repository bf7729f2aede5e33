package com.duebook.sandbox.stripe;

/** How far the owner of a connected account went on the onboarding page. */
public enum AccountStep {
    /** Stripe has all it wants. */
    FINISH(true, true),
    /** Everything is answered, and somebody at Stripe looks at it. */
    REVIEW(true, false),
    LATER(false, false);

    private final boolean submitted;
    private final boolean enabled;

    AccountStep(boolean submitted, boolean enabled) {
        this.submitted = submitted;
        this.enabled = enabled;
    }

    SandboxObject applyTo(SandboxObject account) {
        account.body().put("details_submitted", submitted).put("charges_enabled", enabled)
                .put("payouts_enabled", enabled);
        var requirements = account.body().putObject("requirements")
                .put("disabled_reason", enabled ? null : submitted ? "requirements.pending_verification"
                        : "requirements.past_due");
        var due = requirements.putArray("currently_due");
        if (!submitted) {
            due.add("external_account").add("tos_acceptance.date");
        }
        return account;
    }
}
