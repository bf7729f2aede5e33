package com.duebook.sandbox.stripe;

import java.util.Arrays;
import java.util.Optional;

/** The test cards, by their well-known numbers. */
public enum TestCard {
    SUCCEEDS("4242424242424242"),
    DECLINED("4000000000000002"),
    SECOND_STEP("4000002500003155"),
    /** Pays, and its owner asks for the money back at once. */
    DISPUTED("4000000000000259");

    private final String number;

    TestCard(String number) {
        this.number = number;
    }

    public static Optional<TestCard> of(String typed) {
        var digits = typed.replaceAll("[\\s-]", "");
        return Arrays.stream(values()).filter(card -> card.number.equals(digits)).findFirst();
    }

    /** In groups of four. */
    public String shown() {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }

    String lastFour() {
        return number.substring(12);
    }
}
