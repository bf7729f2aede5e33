package com.duebook.stripe;

import com.duebook.problem.CannotStart;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The platform's own account at Stripe; empty where every workspace brings its own.
 *
 * @param secretKey with which it acts for connected accounts
 * @param webhookSecret of its Connect webhook
 * @param previousWebhookSecret still accepted while the secret is being changed
 * @param endpoint the last, unguessable part of its webhook's address
 * @param autoConnect gives every workspace an account of its own without asking; only the sandbox allows that
 * @param checkoutPages where Stripe shows checkouts, as origins: its own, and a domain of one's own where Stripe serves one
 */
@ConfigurationProperties("duebook.stripe")
record StripeSettings(
        @Nullable String secretKey,
        @Nullable String webhookSecret,
        @Nullable String previousWebhookSecret,
        @Nullable String endpoint,
        @DefaultValue("false") boolean autoConnect,
        @DefaultValue("https://checkout.stripe.com") List<String> checkoutPages,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout) {

    StripeSettings {
        if (isGiven(secretKey) && !(isGiven(webhookSecret) && isGiven(endpoint))) {
            throw new CannotStart("DUEBOOK_STRIPE_SECRET_KEY is set; set DUEBOOK_STRIPE_WEBHOOK_SECRET and"
                    + " DUEBOOK_STRIPE_ENDPOINT too.");
        }
    }

    List<String> webhookSecrets() {
        return Stream.of(webhookSecret, previousWebhookSecret).filter(StripeSettings::isGiven).toList();
    }

    /** Empty where every workspace brings its own. */
    Optional<String> platformKey() {
        return Optional.ofNullable(secretKey).filter(StripeSettings::isGiven);
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
