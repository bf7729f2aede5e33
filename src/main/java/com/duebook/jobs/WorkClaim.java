package com.duebook.jobs;

/** What a handler may want to know about the claim that it runs under. */
public final class WorkClaim {

    static final ScopedValue<WorkItem> CURRENT = ScopedValue.newInstance();

    private WorkClaim() {}

    /** Whether somebody else had begun this work and has let its lease run out: dead, or cut off for longer than that. */
    public static boolean isOfLostWorker() {
        return CURRENT.isBound() && CURRENT.get().lost();
    }
}
