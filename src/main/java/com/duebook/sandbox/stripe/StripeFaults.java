package com.duebook.sandbox.stripe;

import java.util.Random;
import org.springframework.stereotype.Component;

/** What a test may let go wrong: answers that get lost after their call had its effect, and events never sent. */
@InSandbox
@Component
public class StripeFaults {

    /** What becomes of an answer. */
    enum Fate { ARRIVES, SERVER_ERROR, CONNECTION_LOST }

    private volatile int percent;
    private volatile boolean eventsLost;
    private volatile Random random = new Random(0);

    StripeFaults() {}

    /** Of all calls that change something, so many in a hundred are done and then not answered. */
    public void loseAnswers(int percent, long seed) {
        random = new Random(seed);
        this.percent = percent;
    }

    public void loseEvents() {
        eventsLost = true;
    }

    public void none() {
        percent = 0;
        eventsLost = false;
    }

    boolean areEventsLost() {
        return eventsLost;
    }

    Fate ofAnswer() {
        if (random.nextInt(100) >= percent) {
            return Fate.ARRIVES;
        }
        return random.nextBoolean() ? Fate.SERVER_ERROR : Fate.CONNECTION_LOST;
    }
}
