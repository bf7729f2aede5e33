package com.duebook.credit.behaviour;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.ledger.open.AsOf;
import com.duebook.ledger.open.LedgerNews;
import com.duebook.ledger.open.NextDue;
import com.duebook.tenancy.IdRange;
import com.duebook.time.Today;
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
    private final BehaviourNow now;
    private final NextDue due;
    private final LedgerNews news;
    private final Today today;

    BehaviourFacts(PortionRows rows, BehaviourNow now, NextDue due, LedgerNews news, Today today) {
        this.rows = rows;
        this.now = now;
        this.due = due;
        this.news = news;
        this.today = today;
    }

    @Override
    public List<FactKey> keys() {
        return ALL;
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var span = Span.yearTo(query.day());
        if ((sheet.isForeseen() || isPart(query)) && !query.day().isBefore(today.date()) && news.endsBy(query.day())) {
            now.read(span, query, (customer, currency, sums, course) -> {
                write(customer, currency, sums, sheet);
                foresee(customer, sums, course, sheet);
            });
        } else {
            rows.sums(span, AsOf.now(query.day()), query, (customer, currency, sums) -> write(customer, currency, sums, sheet));
        }
        if (sheet.isForeseen()) {
            due.after(query.day(), query.customers(), query.range()).forEach(sheet::changes);
        }
    }

    /** Of everybody there may be too many portions to keep. */
    private static boolean isPart(FactQuery query) {
        return query.customers() != null || !query.range().equals(IdRange.ALL);
    }

    @Override
    public boolean foresees() {
        return true;
    }

    private static void foresee(UUID customer, LatenessSums sums, LatenessCourse course, FactSheet sheet) {
        if (course.first() != null) {
            sheet.changes(customer, course.first().plusMonths(Span.MONTHS_WEIGHED));
        }
        if (!sums.isEnough()) {
            return;
        }
        sheet.drifts(customer, AVERAGE_DAYS_LATE, course.later(sums));
        sheet.drifts(customer, WORST_DAYS_LATE, course.worst());
        sheet.drifts(customer, PROMPTNESS_INDEX, course.lost(sums).negate());
    }

    private static void write(UUID customer, Currency currency, LatenessSums known, FactSheet sheet) {
        if (!known.isEnough()) {
            return;
        }
        sheet.rounded(customer, AVERAGE_DAYS_LATE, currency, known.averageDaysLate());
        sheet.number(customer, WORST_DAYS_LATE, currency, known.worst());
        sheet.rounded(customer, SHARE_ON_TIME, currency, known.shareOnTime());
        sheet.number(customer, PROMPTNESS_INDEX, currency, Lateness.index(known.promptness()));
    }
}
