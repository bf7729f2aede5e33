package com.duebook.messaging;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Dies on command as a process does under {@code kill -9}: nothing after that point runs, neither its own work nor
 * what waits behind it, until it is born again.
 */
class MortalPostman implements Postman {

    /** No handler catches it, as none would run. */
    static class Killed extends Error {

        Killed() {
            super("killed", null, false, false);
        }
    }

    private final Postman postman;
    private final AtomicInteger mailsToLive = new AtomicInteger(Integer.MAX_VALUE);

    MortalPostman(Postman postman) {
        this.postman = postman;
    }

    void dieAfter(int mails) {
        mailsToLive.set(mails);
    }

    void beBornAgain() {
        mailsToLive.set(Integer.MAX_VALUE);
    }

    boolean isDead() {
        return mailsToLive.get() <= 0;
    }

    /** A death leaves half of the mails that were in flight on this side of the wire and half on the other. */
    @Override
    public Posted post(Letter letter) {
        if (mailsToLive.get() <= 0 && (letter.id().getLeastSignificantBits() & 1) == 0) {
            throw new Killed();
        }
        var posted = postman.post(letter);
        if (mailsToLive.decrementAndGet() < 0) {
            throw new Killed();
        }
        return posted;
    }
}
