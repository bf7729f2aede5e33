package com.duebook.ageing;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.receivables.list.Punctuality;
import java.math.RoundingMode;
import java.util.List;
import org.springframework.stereotype.Component;

/** How late customers pay, by the same mean as their pages show. Of whom too little is known, nothing is told. */
@Component
public class PunctualityFacts implements FactSource {

    /** Rounded down, so that a threshold is reached when the mean itself has reached it. */
    public static final FactKey AVERAGE_DAYS_LATE = new FactKey("AVERAGE_DAYS_LATE", FactUnit.MEAN_DAYS);

    private final Punctuality punctuality;

    PunctualityFacts(Punctuality punctuality) {
        this.punctuality = punctuality;
    }

    @Override
    public List<FactKey> keys() {
        return List.of(AVERAGE_DAYS_LATE);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var customers = query.customers();
        var known = customers == null ? punctuality.daysLate(query.day()) : punctuality.daysLate(query.day(), customers);
        known.stream().filter(Punctuality.DaysLate::isEnough)
                .forEach(it -> sheet.number(it.customer(), AVERAGE_DAYS_LATE, it.mean().setScale(0, RoundingMode.FLOOR).longValueExact()));
    }
}
