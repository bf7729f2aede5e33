package com.duebook.ageing;

import com.duebook.facts.FactKey;
import com.duebook.facts.past.PastDays;
import com.duebook.facts.past.PastSheet;
import com.duebook.facts.past.PastSource;
import com.duebook.ledger.open.ItemMoves;
import com.duebook.ledger.open.ItemMoves.Move;
import com.duebook.tenancy.IdRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How late customers were on past days. What was disputed then counts: it was not paid. */
@Component
class PastOverdue implements PastSource {

    private final ItemMoves moves;

    PastOverdue(ItemMoves moves) {
        this.moves = moves;
    }

    @Override
    public List<FactKey> pastKeys() {
        return List.of(OverdueFacts.DAYS_OVERDUE, OverdueFacts.AMOUNT_OVERDUE, OverdueFacts.ITEMS_OVERDUE);
    }

    @Override
    public void read(PastDays days, Set<FactKey> wanted, IdRange customers, PastSheet sheet) {
        var item = new ArrayList<Move>();
        var changes = new long[days.count()];
        moves.until(days.last(), customers, move -> {
            if (!item.isEmpty() && !item.getFirst().item().equals(move.item())) {
                write(item, days, changes, sheet);
                item.clear();
            }
            item.add(move);
        });
        if (!item.isEmpty()) {
            write(item, days, changes, sheet);
        }
    }

    /** @param open a place for each day, all 0 */
    private static void write(List<Move> moves, PastDays days, long[] open, PastSheet sheet) {
        var item = moves.getFirst();
        var due = days.place(item.dueOn());
        for (var move : moves) {
            var from = Math.max(0, days.place(move.bookedOn()));
            if (from < open.length) {
                open[from] += move.moved();
            }
        }
        var late = sheet.numbers(item.customer(), OverdueFacts.DAYS_OVERDUE, item.currency());
        var amounts = sheet.numbers(item.customer(), OverdueFacts.AMOUNT_OVERDUE, item.currency());
        var items = sheet.numbers(item.customer(), OverdueFacts.ITEMS_OVERDUE, item.currency());
        var sum = 0L;
        for (var place = 0; place < open.length; place++) {
            sum += open[place];
            if (sum > 0 && place > due) {
                late[place] = Math.max(late[place], (long) place - due);
                amounts[place] += sum;
                items[place]++;
            }
        }
        Arrays.fill(open, 0);
    }
}
