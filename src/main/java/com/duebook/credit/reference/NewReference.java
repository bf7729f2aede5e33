package com.duebook.credit.reference;

import com.duebook.problem.Refusal;
import java.time.LocalDate;

/**
 * A reference that somebody grades.
 *
 * @param giver who says so, at most 120 characters
 * @param grade 1 for bad to 5 for very good
 * @param reason at most 500 characters
 */
public record NewReference(ReferenceKind kind, String giver, LocalDate day, int grade, String reason) {

    public static final int LONGEST_GIVER = 120;
    public static final int LONGEST_REASON = 500;
    public static final int BEST = 5;

    void check(LocalDate today) {
        if (giver.isBlank() || giver.length() > LONGEST_GIVER) {
            throw new Refusal("credit.reference.refusal.giver", LONGEST_GIVER);
        }
        if (day.isAfter(today)) {
            throw new Refusal("credit.reference.refusal.day");
        }
        if (grade < 1 || grade > BEST) {
            throw new Refusal("credit.reference.refusal.grade");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refusal("credit.reference.refusal.reason", LONGEST_REASON);
        }
    }
}
