package com.duebook.disputes;

import com.duebook.problem.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a customer objects to.
 *
 * @param reason in the customer's words or ours, at most 500 characters
 * @param answerBy when the customer wants to hear from us; null where that is open
 */
public record DisputeDetails(String reason, @Nullable LocalDate answerBy) {

    public static final int LONGEST = 500;

    void check(LocalDate today) {
        if (reason.isBlank()) {
            throw new Refusal("disputes.refusal.reason");
        }
        checkLength(reason);
        if (answerBy != null && answerBy.isBefore(today)) {
            throw new Refusal("disputes.refusal.answerBy");
        }
    }

    static void checkLength(String words) {
        if (words.length() > LONGEST) {
            throw new Refusal("disputes.refusal.length", LONGEST);
        }
    }
}
