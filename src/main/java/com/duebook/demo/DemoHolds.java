package com.duebook.demo;

import com.duebook.credit.hold.HoldDecisions;
import com.duebook.credit.hold.NewUnlock;
import com.duebook.credit.limit.LimitScope;
import com.duebook.money.Money;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.time.Today;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A customer on hold, one watched, one stopped, and one that is unlocked for some days. */
@Component
@Profile({"demo", "test"})
class DemoHolds {

    static final String HELD = "C-0014";
    static final String WATCHED = "C-0040";
    static final String STOPPED = "C-0030";
    static final String UNLOCKED = "C-0028";

    private final DemoCredit credit;
    private final HoldDecisions decisions;
    private final Today today;

    DemoHolds(DemoCredit credit, HoldDecisions decisions, Today today) {
        this.credit = credit;
        this.decisions = decisions;
        this.today = today;
    }

    void add() {
        limited(HELD, 80, "Lowered: nothing came since the summer");
        limited(WATCHED, 105, "Yearly review");
        var season = limited(UNLOCKED, 90, "Yearly review");
        var unlock = new NewUnlock(LimitScope.CUSTOMER, Money.of(250_000, credit.owed(season).currency()), today.date().plusDays(4),
                "Christmas orders, transfer announced");
        credit.as(Role.OWNER, () -> decisions.unlock(Ids.next(), season, unlock));
        var stopped = limited(STOPPED, 150, "Yearly review");
        credit.as(Role.OWNER, () -> {
            decisions.stop(stopped, LimitScope.CUSTOMER, "Asked a court for protection from its creditors");
            return true;
        });
    }

    /** @param percent of what is owed, which the limit is, in hundreds */
    private UUID limited(String reference, long percent, String reason) {
        var customer = credit.customer(reference);
        var owed = credit.owed(customer);
        var limit = Math.max(1, Math.round(owed.minor() * percent / 100.0 / 100_00)) * 100_00;
        credit.limit(customer, Money.of(limit, owed.currency()), reason);
        return customer;
    }
}
