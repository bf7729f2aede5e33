package com.duebook.credit.behaviour;

import com.duebook.disputes.past.LostDisputes;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.receivables.InvoiceBrief;
import com.duebook.receivables.InvoiceBriefs;
import com.duebook.time.Today;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Objections that came to nothing. */
@Component
public class DisputeFacts implements FactSource {

    /** In the year to the day, by the day they ended: the invoice stood. */
    public static final FactKey DISPUTES_LOST = new FactKey("DISPUTES_LOST", FactUnit.COUNT);

    private final LostDisputes disputes;
    private final InvoiceBriefs invoices;
    private final Today today;

    DisputeFacts(LostDisputes disputes, InvoiceBriefs invoices, Today today) {
        this.disputes = disputes;
        this.invoices = invoices;
        this.today = today;
    }

    @Override
    public List<FactKey> keys() {
        return List.of(DISPUTES_LOST);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var lost = disputes.invoices(today.endOf(query.day().minusYears(1)), today.endOf(query.day()));
        var known = invoices.of(lost.stream().distinct().toList());
        lost.stream().map(known::get).map(InvoiceBrief::customer).filter(customer -> isAsked(query, customer))
                .collect(Collectors.groupingBy((UUID customer) -> customer, Collectors.counting()))
                .forEach((customer, count) -> sheet.number(customer, DISPUTES_LOST, count));
    }

    private static boolean isAsked(FactQuery query, UUID customer) {
        var customers = query.customers();
        return customers == null ? query.range().contains(customer) : customers.contains(customer);
    }
}
