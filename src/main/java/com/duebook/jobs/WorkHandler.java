package com.duebook.jobs;

import java.util.function.Consumer;

/**
 * Does one kind of work. It runs in the item's workspace, outside any transaction, and possibly more than once, so it
 * must find out by itself whether its effect is already there.
 */
public interface WorkHandler {

    /** The name that items of this kind carry, such as {@code mail.deliver}. */
    String kind();

    /** @param subject what to work on: an id or a date, never a name */
    void run(String subject);

    /** Of a line or two, which need no class of their own. */
    static WorkHandler of(String kind, Consumer<String> run) {
        return new WorkHandler() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public void run(String subject) {
                run.accept(subject);
            }
        };
    }

    /** After so many failures the item is parked for somebody to look at. */
    default int attempts() {
        return 5;
    }
}
