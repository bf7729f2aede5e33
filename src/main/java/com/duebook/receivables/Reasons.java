package com.duebook.receivables;

import com.duebook.problem.Refusal;

/** Why somebody took back what was issued, in their own words. */
public final class Reasons {

    private static final int LONGEST = 500;

    private Reasons() {}

    public static void check(String reason) {
        if (reason.length() > LONGEST) {
            throw new Refusal("receivables.reason.tooLong", LONGEST);
        }
    }
}
