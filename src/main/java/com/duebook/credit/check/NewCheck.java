package com.duebook.credit.check;

import com.duebook.problem.Refusal;
import java.time.LocalDate;

/**
 * What somebody found.
 *
 * @param item one of the workspace's
 * @param note at most 500 characters; needed where it failed
 */
public record NewCheck(String item, CheckResult result, LocalDate day, String note) {

    public static final int LONGEST_NOTE = 500;

    void check(LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal("credit.check.refusal.day");
        }
        if (note.length() > LONGEST_NOTE || note.isBlank() && result == CheckResult.FAILED) {
            throw new Refusal("credit.check.refusal.note", LONGEST_NOTE);
        }
    }
}
