package com.duebook.credit.cover;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** What others vouch for, and for how much longer. */
@Component
public class CoverFacts implements FactSource {

    /** What guarantees and insured limits add to the limit, in each currency. */
    public static final FactKey COVER_AMOUNT = new FactKey("COVER_AMOUNT", FactUnit.MONEY);

    /** Until the guarantee or insured limit that ends first has lapsed; not known where none ends. */
    public static final FactKey COVER_DAYS_LEFT = new FactKey("COVER_DAYS_LEFT", FactUnit.DAYS_LEFT);

    private final CoverRows rows;

    CoverFacts(CoverRows rows) {
        this.rows = rows;
    }

    @Override
    public List<FactKey> keys() {
        return List.of(COVER_DAYS_LEFT, COVER_AMOUNT);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        rows.on(query).forEach(covered -> {
            sheet.amount(covered.customer(), COVER_AMOUNT, covered.raises());
            var end = covered.firstEnd();
            if (end != null) {
                sheet.number(covered.customer(), COVER_DAYS_LEFT, covered.raises().currency(),
                        ChronoUnit.DAYS.between(query.day(), end));
            }
        });
    }
}
