package com.duebook.sandbox.stripe;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of object that the loopback Stripe keeps. */
enum Kind {
    SESSION("checkout/sessions", "checkout.session", "cs_test_", 58),
    INTENT("payment_intents", "payment_intent", "pi_", 24),
    CHARGE("charges", "charge", "ch_", 24),
    REFUND("refunds", "refund", "re_", 24),
    DISPUTE("disputes", "dispute", "du_", 24),
    ENDPOINT("webhook_endpoints", "webhook_endpoint", "we_", 24),
    EVENT("events", "event", "evt_", 24),
    ACCOUNT("accounts", "account", "acct_1", 15),
    ACCOUNT_LINK("account_links", "account_link", "al_", 40);

    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String path;
    private final String object;
    private final String prefix;
    private final int length;

    Kind(String path, String object, String prefix, int length) {
        this.path = path;
        this.object = object;
        this.prefix = prefix;
        this.length = length;
    }

    /** Below {@code /v1}. */
    String path() {
        return path;
    }

    /** The value of the JSON field {@code object}. */
    String object() {
        return object;
    }

    String newId() {
        return prefix + random(length);
    }

    static String random(int length) {
        return RANDOM.ints(length, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }

    static Optional<Kind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
