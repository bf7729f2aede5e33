package com.duebook.jobs;

/** How long work says how far it is. */
public interface Progress {

    /**
     * Call it often and outside any transaction; it writes at most a few times a second.
     *
     * @param total 0 while it is not known
     * @throws TaskCancelled when somebody cancelled the work
     */
    void report(long done, long total);
}
