package com.duebook.ageing;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.ledger.open.Silence;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** For how long nothing has come of customers who owe something that is due. */
@Component
public class SilenceFacts implements FactSource {

    /** Since the last payment, or since the due date where there was none; 0 where nothing is due. */
    public static final FactKey DAYS_WITHOUT_PAYMENT = new FactKey("DAYS_WITHOUT_PAYMENT", FactUnit.DAYS);

    private final Silence silence;

    SilenceFacts(Silence silence) {
        this.silence = silence;
    }

    @Override
    public List<FactKey> keys() {
        return List.of(DAYS_WITHOUT_PAYMENT);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var customers = query.customers();
        var day = query.day();
        (customers == null ? silence.on(day, query.range()) : silence.on(day, customers)).forEach(silent -> sheet.number(
                silent.customer(), DAYS_WITHOUT_PAYMENT, Math.max(0, ChronoUnit.DAYS.between(silent.since(), day))));
    }
}
