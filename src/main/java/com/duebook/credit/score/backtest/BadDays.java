package com.duebook.credit.score.backtest;

import com.duebook.ageing.OverdueFacts;
import com.duebook.facts.past.CustomerPast;
import com.duebook.facts.past.PastDays;
import com.duebook.facts.past.PastFacts;
import com.duebook.ledger.open.ItemMoves;
import com.duebook.tenancy.IdRange;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On which days customers were more than 60 days late, or something of them was written off: as rules that are tried on the past count. */
@Component
class BadDays {

    private static final int MOST_LATE = 60;
    private static final int HORIZON_MONTHS = 6;

    private final PastFacts past;
    private final ItemMoves moves;

    BadDays(PastFacts past, ItemMoves moves) {
        this.past = past;
        this.moves = moves;
    }

    /** By the days' places; who never was bad is left out. */
    Map<UUID, BitSet> of(PastDays days, IdRange customers) {
        var bad = new HashMap<UUID, BitSet>();
        past.read(days, Set.of(OverdueFacts.DAYS_OVERDUE), customers).forEach((customer, known) -> late(days, known)
                .ifPresent(late -> bad.put(customer, late)));
        moves.writeOffs(days.first(), days.last(), customers)
                .forEach(each -> bad.computeIfAbsent(each.customer(), first -> new BitSet()).set(days.place(each.on())));
        return bad;
    }

    private static Optional<BitSet> late(PastDays days, CustomerPast known) {
        var late = new BitSet(days.count());
        for (var place = 0; place < days.count(); place++) {
            if (known.on(place, (amount, wanted) -> Optional.empty()).number(OverdueFacts.DAYS_OVERDUE, null).orElse(0) > MOST_LATE) {
                late.set(place);
            }
        }
        return Optional.of(late).filter(any -> !any.isEmpty());
    }

    /** Within half a year after the day; null where that is not over. */
    static @Nullable Boolean wentBad(PastDays days, LocalDate day, @Nullable BitSet bad) {
        var until = days.place(day.plusMonths(HORIZON_MONTHS));
        if (until > days.count() - 1) {
            return null;
        }
        var next = bad == null ? -1 : bad.nextSetBit(days.place(day) + 1);
        return next >= 0 && next <= until;
    }
}
