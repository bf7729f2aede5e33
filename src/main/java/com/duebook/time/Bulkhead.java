package com.duebook.time;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets no more than so many threads do what takes the machine, in the order in which they came. */
public final class Bulkhead {

    private final Semaphore room;

    public Bulkhead(int atOnce) {
        room = new Semaphore(atOnce, true);
    }

    public <T> T take(Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
