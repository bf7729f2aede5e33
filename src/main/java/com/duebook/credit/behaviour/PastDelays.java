package com.duebook.credit.behaviour;

import com.duebook.facts.past.PastDays;
import com.duebook.facts.past.PastSheet;
import com.duebook.ledger.open.ItemMoves.Move;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The average days late of one customer in one currency, day by day, item by item: what {@link Lateness} says of each day,
 * but what was disputed then counts.
 */
final class PastDelays {

    static final int DECIMALS = 4;
    private static final long FINE = 10_000;

    private final PastDays days;
    private final long[] weighed;
    private final long[] total;
    private final int[] items;

    /** What changes on a day of the item at hand; all 0 between two. */
    private final long[] open;
    private final long[] settled;
    private final long[] late;

    PastDelays(PastDays days) {
        this.days = days;
        open = new long[days.count() + 1];
        settled = new long[days.count() + 1];
        late = new long[days.count() + 1];
        weighed = new long[days.count()];
        total = new long[days.count()];
        items = new int[days.count()];
    }

    /** @param moves all of one item */
    void add(List<Move> moves) {
        var due = days.place(moves.getFirst().dueOn());
        for (var move : moves) {
            open[within(days.place(move.bookedOn()))] += move.moved();
            if (move.settles()) {
                settle(move, due);
            }
        }
        var isPrincipal = moves.getFirst().principal();
        var unpaid = 0L;
        var paid = 0L;
        var weight = 0L;
        for (var place = 0; place < days.count(); place++) {
            unpaid += open[place];
            paid += settled[place];
            weight += late[place];
            var overdue = isPrincipal && place > due && unpaid > 0 ? unpaid : 0;
            if (paid + overdue > 0) {
                total[place] += paid + overdue;
                weighed[place] += weight + overdue * (place - due);
                items[place]++;
            }
        }
        Arrays.fill(open, 0);
        Arrays.fill(settled, 0);
        Arrays.fill(late, 0);
    }

    /** For a year, or until it was taken back. What was given up before it was due says nothing. */
    private void settle(Move move, int due) {
        var on = days.place(move.bookedOn());
        var until = Math.min(days.place(move.bookedOn().plusMonths(Span.MONTHS_WEIGHED)), place(move.reversedOn()));
        if (until <= Math.max(0, on) || move.kind().equals("WRITTEN_OFF") && on <= due) {
            return;
        }
        var amount = -move.moved();
        var weight = amount * Math.max(0, on - due);
        settled[within(on)] += amount;
        settled[within(until)] -= amount;
        late[within(on)] += weight;
        late[within(until)] -= weight;
    }

    private int place(@Nullable LocalDate day) {
        return day == null ? Integer.MAX_VALUE : days.place(day);
    }

    private int within(int place) {
        return Math.clamp(place, 0, days.count());
    }

    /** For each day, in ten-thousandths; unknown where it is too little to go by. */
    long[] averages() {
        var averages = new long[days.count()];
        for (var place = 0; place < averages.length; place++) {
            averages[place] =
                    items[place] < Lateness.ENOUGH || total[place] == 0 ? PastSheet.UNKNOWN : average(weighed[place], total[place]);
        }
        return averages;
    }

    private static long average(long weighed, long total) {
        if (weighed < Long.MAX_VALUE / (4 * FINE) && total < Long.MAX_VALUE / 4) {
            return (2 * FINE * weighed + total) / (2 * total);
        }
        return BigDecimal.valueOf(weighed).divide(BigDecimal.valueOf(total), DECIMALS, RoundingMode.HALF_UP).unscaledValue()
                .longValueExact();
    }
}
