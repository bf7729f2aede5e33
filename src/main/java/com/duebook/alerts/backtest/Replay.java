package com.duebook.alerts.backtest;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.backtest.Firing.Outcome;
import com.duebook.facts.FactKey;
import com.duebook.facts.condition.Condition;
import com.duebook.facts.condition.Exchange;
import com.duebook.facts.past.CustomerPast;
import com.duebook.facts.past.PastDays;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rule over one past, customer by customer. It fires on the day it becomes true; what is true on the first day already
 * was raised before and is no alert of this time, though it may have found somebody. Pure.
 */
final class Replay {

    /** More than that is bad. */
    private static final int BAD_DAYS = 60;
    private static final int HORIZON_MONTHS = 6;

    private final PastDays days;
    private final Condition condition;
    private final @Nullable Condition segment;
    private final Exchange exchange;
    private final List<Firing> firings = new ArrayList<>();
    private final List<Integer> leads = new ArrayList<>();
    private int wentBad;

    Replay(PastDays days, Condition condition, @Nullable Condition segment, Exchange exchange) {
        this.days = days;
        this.condition = condition;
        this.segment = segment;
        this.exchange = exchange;
    }

    /** @param writtenOff the places of the days on which something of the customer was given up */
    void add(UUID customer, CustomerPast past, BitSet writtenOff) {
        var bad = new BitSet(days.count());
        bad.or(writtenOff);
        var flagged = new BitSet(days.count());
        for (var place = 0; place < days.count(); place++) {
            var known = past.on(place, exchange);
            if (known.number(OverdueFacts.DAYS_OVERDUE, null).orElse(0) > BAD_DAYS) {
                bad.set(place);
            }
            if ((segment == null || segment.holds(known)) && condition.holds(known)) {
                flagged.set(place);
            }
        }
        for (var place = 1; place < days.count(); place++) {
            if (flagged.get(place) && !flagged.get(place - 1)) {
                firings.add(new Firing(customer, days.day(place), outcome(place, bad)));
            }
            if (bad.get(place) && !bad.get(place - 1)) {
                wentBad(place, flagged);
            }
        }
    }

    private Outcome outcome(int place, BitSet bad) {
        var until = days.place(days.day(place).plusMonths(HORIZON_MONTHS));
        if (until > days.count() - 1) {
            return Outcome.UNDECIDED;
        }
        var next = bad.nextSetBit(place + 1);
        return next >= 0 && next <= until ? Outcome.HIT : Outcome.MISS;
    }

    private void wentBad(int place, BitSet flagged) {
        wentBad++;
        var first = flagged.nextSetBit(Math.max(0, days.place(days.day(place).minusMonths(HORIZON_MONTHS))));
        if (first >= 0 && first < place) {
            leads.add(place - first);
        }
    }

    Set<FactKey> asks() {
        return Stream.of(Optional.of(condition), Optional.ofNullable(segment)).flatMap(Optional::stream)
                .flatMap(each -> each.facts().stream()).collect(Collectors.toSet());
    }

    BacktestFigures figures() {
        return new BacktestFigures(days.first(), days.last(), List.copyOf(firings), wentBad, leads.size(), List.copyOf(leads));
    }
}
