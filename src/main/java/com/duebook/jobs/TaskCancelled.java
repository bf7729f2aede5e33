package com.duebook.jobs;

/** Thrown by {@link Progress#report} to leave the work; what was committed before stays. */
public class TaskCancelled extends RuntimeException {

    TaskCancelled() {
        super("cancelled", null, false, false);
    }
}
