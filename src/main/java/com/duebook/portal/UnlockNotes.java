package com.duebook.portal;

import com.duebook.credit.hold.LimitUse;
import com.duebook.credit.hold.UnlockQuote.Obstacle;
import java.util.ArrayList;
import java.util.List;

/** What a payer is told of a hold on credit: how the limit is used, and whether this payment ends it. */
final class UnlockNotes {

    private UnlockNotes() {}

    /** What is asked for is headed as what unlocks credit only where paying it does. */
    static String title(PayPage page, PayWords words) {
        var ask = page.unlock();
        var key = ask == null || ask.isPayable() ? "payments.portal.unlock"
                : ask.offer().state().isHeld() ? "payments.portal.unlock.held" : "payments.portal.unlock.notHeld";
        return words.get(key, page.customer());
    }

    /** After a payment that ended a hold: what may be ordered now. */
    static String unlocked(UnlockAsk ask, PayWords words) {
        var room = ask.offer().room();
        return room == null ? words.get("payments.portal.done.unlocked")
                : room.isZero() ? words.get(LimitUse.key("payments.portal.done.unlocked.full", ask.offer().limit()))
                : words.get("payments.portal.done.unlocked.room", words.money(room));
    }

    static List<String> of(PayPage page, PayChoice choice, PayWords words) {
        var ask = page.unlock();
        if (ask == null) {
            return List.of();
        }
        var notes = new ArrayList<String>();
        var obstacle = ask.offer().quote().obstacle();
        var limit = ask.offer().limit();
        if (limit != null && obstacle != Obstacle.STOPPED) {
            notes.add(
                    words.get(LimitUse.key("payments.portal.unlock.limit", limit), words.money(limit.limit()), words.money(limit.used())));
        }
        if (obstacle != null) {
            notes.add(words.get("payments.portal.unlock.people." + obstacle, page.from()));
        } else if (!ask.isPayable()) {
            notes.add(words.get(ask.isHeld() ? "payments.portal.unlock.other" : "payments.portal.unlock.free"));
        } else if (choice.asked().compareTo(ask.least()) < 0 || !choice.ids().containsAll(ask.parts().keySet())) {
            notes.add(words.get("payments.portal.unlock.less", words.money(ask.least())));
        } else {
            notes.add(words.get(ask.alone() ? "payments.portal.unlock.enough" : "payments.portal.unlock.other"));
        }
        var room = ask.offer().room();
        if (room != null && ask.isPayable() && ask.alone()) {
            notes.add(room.isZero() ? words.get(LimitUse.key("payments.portal.unlock.full", limit), words.money(ask.least()))
                    : words.get("payments.portal.unlock.room", words.money(ask.least()), words.money(room)));
        }
        return notes;
    }
}
