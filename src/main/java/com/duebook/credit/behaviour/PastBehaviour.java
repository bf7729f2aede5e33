package com.duebook.credit.behaviour;

import com.duebook.facts.FactKey;
import com.duebook.facts.Steps;
import com.duebook.facts.past.PastDays;
import com.duebook.facts.past.PastSheet;
import com.duebook.facts.past.PastSource;
import com.duebook.ledger.open.ItemMoves;
import com.duebook.ledger.open.ItemMoves.Move;
import com.duebook.tenancy.IdRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How late customers paid on the average on past days, and by how much that had risen. */
@Component
class PastBehaviour implements PastSource {

    private final ItemMoves moves;

    PastBehaviour(ItemMoves moves) {
        this.moves = moves;
    }

    @Override
    public List<FactKey> pastKeys() {
        return List.of(BehaviourFacts.AVERAGE_DAYS_LATE, DelayFacts.AVERAGE_DELAY_RISE);
    }

    @Override
    public void read(PastDays days, Set<FactKey> wanted, IdRange customers, PastSheet sheet) {
        var all = new PastDays(days.first().minusDays(DelayFacts.DAYS_BEFORE), days.last());
        var delays = new HashMap<Currency, PastDelays>();
        var item = new ArrayList<Move>();
        moves.until(days.last(), customers, move -> {
            if (!item.isEmpty() && !item.getFirst().item().equals(move.item())) {
                add(item, all, delays);
                if (!item.getFirst().customer().equals(move.customer())) {
                    write(item.getFirst().customer(), delays, days, sheet);
                    delays.clear();
                }
                item.clear();
            }
            item.add(move);
        });
        if (!item.isEmpty()) {
            add(item, all, delays);
            write(item.getFirst().customer(), delays, days, sheet);
        }
    }

    private static void add(List<Move> item, PastDays all, Map<Currency, PastDelays> delays) {
        delays.computeIfAbsent(item.getFirst().currency(), first -> new PastDelays(all)).add(item);
    }

    private static void write(UUID customer, Map<Currency, PastDelays> delays, PastDays days, PastSheet sheet) {
        delays.forEach((currency, delay) -> {
            var averages = sheet.numbers(customer, BehaviourFacts.AVERAGE_DAYS_LATE, currency);
            var rises = sheet.numbers(customer, DelayFacts.AVERAGE_DELAY_RISE, currency);
            var known = delay.averages();
            for (var place = 0; place < days.count(); place++) {
                var before = known[place];
                var now = known[place + DelayFacts.DAYS_BEFORE];
                averages[place] = now == PastSheet.UNKNOWN ? now : steps(now);
                rises[place] = now == PastSheet.UNKNOWN || before == PastSheet.UNKNOWN ? PastSheet.UNKNOWN : steps(now - before);
            }
        });
    }

    private static long steps(long fine) {
        return Steps.of(BigDecimal.valueOf(fine, PastDelays.DECIMALS));
    }
}
