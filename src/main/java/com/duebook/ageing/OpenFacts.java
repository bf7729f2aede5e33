package com.duebook.ageing;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.ledger.open.AsOf;
import com.duebook.ledger.open.DueRange;
import com.duebook.ledger.open.OpenSums;
import com.duebook.money.Money;
import java.util.List;
import org.springframework.stereotype.Component;

/** What customers owe, due or not, and what of it they dispute, in each currency. */
@Component
public class OpenFacts implements FactSource {

    /** Disputed amounts among it. */
    public static final FactKey OPEN_AMOUNT = new FactKey("OPEN_AMOUNT", FactUnit.MONEY);

    public static final FactKey DISPUTED_AMOUNT = new FactKey("DISPUTED_AMOUNT", FactUnit.MONEY);

    private static final List<DueRange> ALL = List.of(new DueRange(null, null));

    private final OpenSums open;

    OpenFacts(OpenSums open) {
        this.open = open;
    }

    @Override
    public List<FactKey> keys() {
        return List.of(OPEN_AMOUNT, DISPUTED_AMOUNT);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var asOf = AsOf.now(query.day());
        var customers = query.customers();
        for (var each : customers == null ? open.in(asOf, ALL, query.range()) : open.of(asOf, ALL, customers)) {
            each.open().stream().filter(Money::isPositive).forEach(amount -> sheet.amount(each.customer(), OPEN_AMOUNT, amount));
            if (each.held().isPositive()) {
                sheet.amount(each.customer(), DISPUTED_AMOUNT, each.held());
            }
        }
    }
}
