package com.duebook.jobs;

import java.time.LocalDate;

/**
 * Work that every workspace gets once per local night, as {@code recurring.yaml} lists it. It runs in the workspace,
 * outside any transaction, and possibly more than once, so it must find out by itself whether its effect is already there.
 */
public interface NightlyTask {

    /** Such as {@code alerts.evaluate}. */
    String kind();

    /** @param night the local date that it leads into */
    void run(LocalDate night);
}
