package com.duebook.messaging;

import com.duebook.smtp.Letter;
import com.duebook.smtp.Posted;
import com.duebook.smtp.Postman;
import com.duebook.support.TestClock;
import java.util.concurrent.atomic.AtomicLong;

/** Kills the process after a number of mails: some die with their mail sent and not confirmed, some before. */
class MortalPostman implements Postman {

    static class Killed extends Error {

        Killed() {
            super("killed", null, false, false);
        }
    }

    private final Postman postman;
    private final TestClock clock;
    private final AtomicLong mailsToLive = new AtomicLong(Long.MAX_VALUE);

    MortalPostman(Postman postman, TestClock clock) {
        this.postman = postman;
        this.clock = clock;
    }

    void dieAfter(int mails) {
        mailsToLive.set(mails);
    }

    void beBornAgain() {
        mailsToLive.set(Long.MAX_VALUE);
        clock.revive();
    }

    @Override
    public Posted post(Letter letter) {
        if (mailsToLive.get() <= 0) {
            throw new Killed();
        }
        var posted = postman.post(letter);
        if (mailsToLive.decrementAndGet() == 0) {
            clock.kill(new Killed());
        }
        return posted;
    }
}
