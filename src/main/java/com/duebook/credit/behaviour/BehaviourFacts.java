package com.duebook.credit.behaviour;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.ledger.open.AsOf;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * How late customers pay, in each currency; by the same figures as their pages show. Of whom too little is known, nothing is
 * told. Over several currencies the worst counts.
 */
@Component
public class BehaviourFacts implements FactSource {

    /** Rounded down, so that a threshold is reached when the mean itself has reached it. */
    public static final FactKey AVERAGE_DAYS_LATE = new FactKey("AVERAGE_DAYS_LATE", FactUnit.MEAN_DAYS);

    public static final FactKey WORST_DAYS_LATE = new FactKey("WORST_DAYS_LATE", FactUnit.DAYS);

    /** By amount; rounded down, so that 100 is all. */
    public static final FactKey SHARE_ON_TIME = new FactKey("SHARE_ON_TIME", FactUnit.SHARE);

    public static final FactKey PROMPTNESS_INDEX = new FactKey("PROMPTNESS_INDEX", FactUnit.SCORE);

    private static final List<FactKey> ALL =
            List.of(AVERAGE_DAYS_LATE, WORST_DAYS_LATE, SHARE_ON_TIME, PROMPTNESS_INDEX);

    private final PortionRows rows;

    BehaviourFacts(PortionRows rows) {
        this.rows = rows;
    }

    @Override
    public List<FactKey> keys() {
        return ALL;
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        rows.sums(Span.yearTo(query.day()), AsOf.now(query.day()), query, (customer, currency, sums) -> {
            if (sums.isEnough()) {
                write(customer, currency, sums, sheet);
            }
        });
    }

    private static void write(UUID customer, Currency currency, LatenessSums known, FactSheet sheet) {
        sheet.number(customer, AVERAGE_DAYS_LATE, currency,
                known.averageDaysLate().setScale(0, RoundingMode.FLOOR).longValueExact());
        sheet.number(customer, WORST_DAYS_LATE, currency, known.worst());
        sheet.number(customer, SHARE_ON_TIME, currency, known.shareOnTime().setScale(0, RoundingMode.FLOOR).longValueExact());
        sheet.number(customer, PROMPTNESS_INDEX, currency, Lateness.index(known.promptness()));
    }
}
