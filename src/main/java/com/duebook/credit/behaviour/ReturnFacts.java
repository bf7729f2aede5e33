package com.duebook.credit.behaviour;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.payments.habits.PaymentHabits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Payments that came back. */
@Component
public class ReturnFacts implements FactSource {

    /** In the year to the day, by the day the money went. */
    public static final FactKey RETURNED_PAYMENTS = new FactKey("RETURNED_PAYMENTS", FactUnit.COUNT);

    /** In the 90 days to the day. */
    public static final FactKey RETURNED_LATELY = new FactKey("RETURNED_LATELY", FactUnit.COUNT);

    private static final int LATELY = 90;

    private final PaymentHabits habits;

    ReturnFacts(PaymentHabits habits) {
        this.habits = habits;
    }

    @Override
    public List<FactKey> keys() {
        return List.of(RETURNED_PAYMENTS, RETURNED_LATELY);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        write(query, Span.yearTo(query.day()), RETURNED_PAYMENTS, sheet);
        if (query.keys().contains(RETURNED_LATELY)) {
            write(query, new Span(query.day().minusDays(LATELY), query.day()), RETURNED_LATELY, sheet);
        }
    }

    private void write(FactQuery query, Span span, FactKey key, FactSheet sheet) {
        var customers = query.customers();
        var returned = customers == null ? habits.returned(span.after(), span.day(), query.range())
                : habits.returned(span.after(), span.day(), customers);
        returned.forEach(it -> sheet.number(it.customer(), key, it.payments()));
    }
}
