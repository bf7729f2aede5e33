package com.duebook.credit.behaviour;

/**
 * Days, and the amount that they count for.
 *
 * @param days after the due date; negative when it came early
 * @param minor more than 0, in minor units of a currency that all have that are weighed together
 */
record Weighed(int days, long minor) {

    int daysLate() {
        return Math.max(0, days);
    }
}
