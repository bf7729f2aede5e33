package com.duebook.ageing;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.ledger.open.NextDue;
import com.duebook.ledger.open.Overdue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * How late customers are, in each currency. What is held back, as a dispute does, is left out: it is no sign that
 * somebody pays late.
 */
@Component
public class OverdueFacts implements FactSource {

    /** Since the oldest unpaid item was due, at least 1. */
    public static final FactKey DAYS_OVERDUE = new FactKey("DAYS_OVERDUE", FactUnit.DAYS);

    /** What is past its day and still open. */
    public static final FactKey AMOUNT_OVERDUE = new FactKey("AMOUNT_OVERDUE", FactUnit.MONEY);

    /** How many items those are. */
    public static final FactKey ITEMS_OVERDUE = new FactKey("ITEMS_OVERDUE", FactUnit.COUNT);

    /** What is past its day and held back, as a dispute does: told apart, and part of none of the others. */
    public static final FactKey DISPUTED_OVERDUE = new FactKey("DISPUTED_OVERDUE", FactUnit.MONEY);

    private final Overdue overdue;
    private final NextDue due;

    OverdueFacts(Overdue overdue, NextDue due) {
        this.overdue = overdue;
        this.due = due;
    }

    @Override
    public List<FactKey> keys() {
        return List.of(DAYS_OVERDUE, AMOUNT_OVERDUE, ITEMS_OVERDUE, DISPUTED_OVERDUE);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var customers = query.customers();
        var debtors = customers == null ? overdue.before(query.day(), query.range()) : overdue.before(query.day(), customers);
        debtors.forEach(debtor -> write(debtor, query.day(), sheet));
        if (query.keys().contains(DISPUTED_OVERDUE)) {
            (customers == null ? overdue.heldBefore(query.day(), query.range()) : overdue.heldBefore(query.day(), customers))
                    .forEach(held -> sheet.amount(held.customer(), DISPUTED_OVERDUE, held.amount()));
        }
        if (sheet.isForeseen()) {
            due.after(query.day(), customers, query.range()).forEach(sheet::changes);
        }
    }

    @Override
    public boolean foresees() {
        return true;
    }

    private static void write(Overdue.Debtor debtor, LocalDate day, FactSheet sheet) {
        var currency = debtor.open().currency();
        sheet.number(debtor.customer(), DAYS_OVERDUE, currency, ChronoUnit.DAYS.between(debtor.since(), day));
        sheet.amount(debtor.customer(), AMOUNT_OVERDUE, debtor.open());
        sheet.number(debtor.customer(), ITEMS_OVERDUE, currency, debtor.items());
        sheet.drifts(debtor.customer(), DAYS_OVERDUE, BigDecimal.ONE);
    }
}
