package com.duebook.payments.credit;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Money that no invoice has taken and nobody has refunded, in each currency. */
@Component
public class CreditFacts implements FactSource {

    /** Payments of which something is left. */
    public static final FactKey UNUSED_CREDIT = new FactKey("UNUSED_CREDIT", FactUnit.COUNT);

    public static final FactKey UNUSED_CREDIT_AMOUNT = new FactKey("UNUSED_CREDIT_AMOUNT", FactUnit.MONEY);

    public static final List<FactKey> ALL = List.of(UNUSED_CREDIT, UNUSED_CREDIT_AMOUNT);

    private final UnusedCredits credits;

    CreditFacts(UnusedCredits credits) {
        this.credits = credits;
    }

    @Override
    public List<FactKey> keys() {
        return ALL;
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var customers = query.customers();
        for (var credit : customers == null ? credits.in(query.range()) : credits.of(customers)) {
            sheet.number(credit.customer(), UNUSED_CREDIT, credit.amount().currency(), credit.payments());
            sheet.amount(credit.customer(), UNUSED_CREDIT_AMOUNT, credit.amount());
        }
    }
}
