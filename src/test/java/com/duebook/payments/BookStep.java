package com.duebook.payments;

import java.util.Random;

/**
 * One thing somebody does to the books. What it is done to is said by numbers that are taken modulo what there is, so
 * that a step still means something when others before it are left out.
 *
 * @param amount in minor units
 */
record BookStep(Kind kind, int which, int other, long amount) {

    enum Kind {
        ISSUE, ISSUE_IN_PARTS, CHARGE, PAY, PART_PAY, ALLOCATE, ALLOCATE_PART, ALLOCATE_STRANGE, TAKE_BACK, CREDIT, CREDIT_ALL, REFUND,
        WRITE_OFF, CANCEL,
        DISPUTE
    }

    static BookStep any(Random random) {
        return new BookStep(Kind.values()[random.nextInt(Kind.values().length)], random.nextInt(1_000),
                random.nextInt(1_000), 1 + random.nextInt(20_000));
    }
}
