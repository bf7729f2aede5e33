package com.duebook.credit.statement;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the latest balance sheet says, as it was known on the day; a ratio that means nothing is not known. */
@Component
public class StatementFacts implements FactSource {

    /** Days since the latest year end that there are figures of; nothing where there are none. */
    public static final FactKey STATEMENT_AGE = new FactKey("STATEMENT_AGE", FactUnit.DAYS);

    private final StatementRows rows;

    StatementFacts(StatementRows rows) {
        this.rows = rows;
    }

    @Override
    public List<FactKey> keys() {
        return Stream.concat(Arrays.stream(RatioKind.values()).map(RatioKind::fact), Stream.of(STATEMENT_AGE)).toList();
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        rows.on(query).forEach((customer, known) -> write(customer, known, query, sheet));
    }

    private static void write(UUID customer, List<BalanceSheet> known, FactQuery query, FactSheet sheet) {
        var latest = known.stream().sorted(Comparator.comparing(BalanceSheet::yearEnd).reversed()).toList();
        var before = latest.size() > 1 ? latest.get(1) : null;
        for (var kind : RatioKind.values()) {
            var percent = kind.of(latest.getFirst(), before).percent();
            if (percent != null) {
                sheet.number(customer, kind.fact(), percent);
            }
        }
        sheet.number(customer, STATEMENT_AGE, ChronoUnit.DAYS.between(latest.getFirst().yearEnd(), query.day()));
    }
}
