package com.duebook.ledger;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * What a credit note lowers, item by item: what is open, by due date, then what was settled before. Of that, what was
 * written off gives way first, as nobody gets that back; then the newest money. An item stays settled since the day it was.
 */
final class Lowered {

    private final Owed owed;
    private final Map<DueItem, Money> parts = new LinkedHashMap<>();
    private Money left;
    private Money writtenOff;

    Lowered(Owed owed, Money amount) {
        this.owed = owed;
        this.left = amount;
        this.writtenOff = Money.zero(amount.currency());
    }

    void open(LocalDate on) {
        owed.open().forEach(item -> take(item, item.settle(left, on)));
    }

    /**
     * @param settlements in the order in which they give way
     * @param lower takes back so much of one, or all it has
     * @return what each payment has left again
     */
    SortedMap<UUID, Money> settled(List<LedgerEntry> settlements, BiFunction<LedgerEntry, Money, Money> lower) {
        var freed = new TreeMap<UUID, Money>();
        for (var settlement : settlements) {
            var part = lower.apply(settlement, left);
            take(owed.item(settlement.item()), part);
            if (settlement.kind() == EntryKind.WRITTEN_OFF) {
                writtenOff = writtenOff.plus(part);
            }
            settlement.payment().filter(payment -> part.isPositive())
                    .ifPresent(payment -> freed.merge(payment, part, Money::plus));
        }
        return freed;
    }

    private void take(DueItem item, Money part) {
        if (part.isPositive()) {
            parts.merge(item, part, Money::plus);
            left = left.minus(part);
        }
    }

    Money left() {
        return left;
    }

    Money writtenOff() {
        return writtenOff;
    }

    Map<DueItem, Money> parts() {
        return parts;
    }
}
