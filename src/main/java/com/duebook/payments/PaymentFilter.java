package com.duebook.payments;

import org.jspecify.annotations.Nullable;

/**
 * @param text a fragment of the customer's name, or the beginning of a reference
 * @param withCredit only payments of which something is left
 */
public record PaymentFilter(String text, @Nullable PaymentMethod method, boolean withCredit) {

    boolean isEverything() {
        return text.isBlank() && method == null && !withCredit;
    }
}
