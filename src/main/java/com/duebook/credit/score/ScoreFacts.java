package com.duebook.credit.score;

import com.duebook.credit.policy.CustomerClasses;
import com.duebook.credit.score.AssessmentRows.Standing;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.tenancy.IdRange;
import com.duebook.time.Today;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What customers were last assessed as, on or before the day. What a person has decided over it counts as the class. */
@Component
public class ScoreFacts implements FactSource, CustomerClasses {

    public static final FactKey CREDIT_SCORE = new FactKey("CREDIT_SCORE", FactUnit.SCORE);

    /** The name of the class; of whom too little is known, none. */
    public static final FactKey CREDIT_CLASS = new FactKey("CREDIT_CLASS", FactUnit.TAG);

    /** Whether the last assessment that put it into another class, at most 30 days ago, put it into a worse one. */
    public static final FactKey CREDIT_CLASS_WORSENED = new FactKey("CREDIT_CLASS_WORSENED", FactUnit.YES_NO);

    /** By how many points the score is less than 30 days ago; 0 where it is not. */
    public static final FactKey SCORE_FALL_30 = new FactKey("SCORE_FALL_30", FactUnit.COUNT);

    /** Than 90 days ago. */
    public static final FactKey SCORE_FALL_90 = new FactKey("SCORE_FALL_90", FactUnit.COUNT);

    /** Since the last assessment has expired. */
    public static final FactKey ASSESSMENT_EXPIRED = new FactKey("ASSESSMENT_EXPIRED", FactUnit.DAYS);

    public static final List<FactKey> ALL =
            List.of(CREDIT_SCORE, CREDIT_CLASS, CREDIT_CLASS_WORSENED, SCORE_FALL_30, SCORE_FALL_90, ASSESSMENT_EXPIRED);

    private static final Map<FactKey, Integer> FALLS = Map.of(SCORE_FALL_30, 30, SCORE_FALL_90, 90);

    private final AssessmentRows rows;
    private final Today today;

    ScoreFacts(AssessmentRows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> customers) {
        return customers.isEmpty() ? Map.of() : classes(FactQuery.on(today.date(), List.of(CREDIT_CLASS)).of(customers));
    }

    @Override
    public Map<UUID, String> in(IdRange customers) {
        return classes(FactQuery.on(today.date(), List.of(CREDIT_CLASS)).in(customers));
    }

    private Map<UUID, String> classes(FactQuery query) {
        return rows.standings(query).stream().filter(Standing::isInClass)
                .collect(Collectors.toMap(Standing::customer, Standing::className));
    }

    @Override
    public List<FactKey> keys() {
        return ALL;
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var standings = rows.standings(query);
        FALLS.forEach((key, days) -> {
            if (query.keys().contains(key)) {
                writeFall(key, standings, rows.standings(query.on(query.day().minusDays(days))), sheet);
            }
        });
        standings.forEach(standing -> {
            sheet.number(standing.customer(), CREDIT_SCORE, standing.score());
            if (standing.isInClass()) {
                sheet.tag(standing.customer(), CREDIT_CLASS, standing.className());
            }
            if (standing.worsened()) {
                sheet.number(standing.customer(), CREDIT_CLASS_WORSENED, 1);
            }
            var expired = ChronoUnit.DAYS.between(standing.validUntil(), query.day());
            if (expired > 0) {
                sheet.number(standing.customer(), ASSESSMENT_EXPIRED, expired);
            }
        });
    }

    private static void writeFall(FactKey key, List<Standing> now, List<Standing> before, FactSheet sheet) {
        var scores = before.stream().collect(Collectors.toMap(Standing::customer, Standing::score));
        now.forEach(standing -> {
            var fall = scores.getOrDefault(standing.customer(), standing.score()) - standing.score();
            if (fall > 0) {
                sheet.number(standing.customer(), key, fall);
            }
        });
    }

    @Override
    public List<String> words(FactKey key) {
        return rows.classes();
    }
}
