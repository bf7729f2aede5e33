package com.duebook.credit.score;

import com.duebook.facts.FactKey;
import com.duebook.ledger.open.OwedItem;
import com.duebook.money.Money;
import java.util.List;

/** What would bring a customer more points, all else as it is. */
public sealed interface Improvement {

    /** By how many points more. */
    int gain();

    int score();

    ScoreClass scoreClass();

    /** @param band of the number that would do */
    record Reaching(FactKey fact, Bounds band, int gain, int score, ScoreClass scoreClass) implements Improvement {}

    /**
     * @param items that are overdue, the oldest due first
     * @param amounts in each currency
     */
    record Paying(List<OwedItem> items, List<Money> amounts, int gain, int score, ScoreClass scoreClass) implements Improvement {

        public Paying {
            items = List.copyOf(items);
            amounts = List.copyOf(amounts);
        }
    }
}
