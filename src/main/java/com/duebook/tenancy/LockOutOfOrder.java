package com.duebook.tenancy;

/** A lock that could make two transactions wait for each other: always a defect of ours. */
public class LockOutOfOrder extends IllegalStateException {

    LockOutOfOrder(LockOrder lock, LockOrder held) {
        super("%s is locked before %s, not after it; see LockOrder".formatted(lock, held));
    }
}
