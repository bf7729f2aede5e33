package com.duebook.ledger.open;

import java.util.function.UnaryOperator;

/**
 * What had become of customers' invoices by the evening of a day, portion by portion: money that an item took and kept,
 * what was given up, and what was past its day and still open. By value date, so that the same day asked for later has
 * the same portions. What a credit note took back, or unapplied credit settled, was never to be paid and is none. Handed
 * out as a statement, for whoever knows more of the invoices.
 */
public final class InvoicePortions {

    /** Read from the index {@code ledger_of_kind}. */
    private static final String SETTLED = """
            select e.customer_id, d.invoice_id, e.item_id, d.currency, d.due_on, e.booked_on as ended_on,
              e.amount_minor as minor, e.kind, false as held
            from ledger_entry e
            join due_item d on d.tenant_id = :tenant and d.id = e.item_id
            where e.tenant_id = :tenant and e.kind in ('ALLOCATED', 'WRITTEN_OFF') and e.reverses_id is null
              and e.booked_on > :after and e.booked_on <= :day and d.kind = 'PRINCIPAL' %1$s %2$s
              and not exists (select 1 from ledger_entry r
                where r.tenant_id = :tenant and r.reverses_id = e.id and r.booked_on <= :day %3$s)
              and not exists (select 1 from ledger_entry c
                where c.tenant_id = :tenant and c.kind = 'ON_ACCOUNT' and c.customer_id = e.customer_id
                  and c.payment_id = e.payment_id)""";

    private static final String OVERDUE = """
            select d.customer_id, d.invoice_id, d.id as item_id, d.currency, d.due_on, cast(:day as date) as ended_on, (
                select sum(case when e.debit = 'RECEIVABLE' then e.amount_minor else 0 end)
                  - sum(case when e.credit = 'RECEIVABLE' then e.amount_minor else 0 end)
                from ledger_entry e
                where e.tenant_id = :tenant and e.item_id = d.id and e.booked_on <= :day %2$s) as minor,
              'OPEN' as kind, %4$s as held
            from due_item d
            where d.tenant_id = :tenant and d.kind = 'PRINCIPAL' and d.due_on < :day %1$s %3$s
            having minor > 0""";

    /** What is settled since a day or longer was nothing then; what was known that evening may have been another thing. */
    private static final String OPEN_SINCE = "and (d.settled_on is null or d.settled_on > :day)";

    private InvoicePortions() {}

    /**
     * Rows of {@code customer_id}, {@code invoice_id}, {@code item_id}, {@code currency}, {@code due_on}, {@code ended_on}
     * (the day it was settled or, of what is open, that day itself), {@code minor}, {@code kind} (ALLOCATED, WRITTEN_OFF or
     * OPEN) and {@code held}. Wants {@code :day}, {@code :after}, before which nothing that is settled is told,
     * {@code :known} as the first moment after {@code asOf}'s day, and what the conditions want.
     *
     * @param among which customers: a condition on the column it is given, beginning with {@code and}; empty for all
     * @param held a condition on the due item {@code d}: whether what is open was held back then
     */
    public static String select(AsOf asOf, UnaryOperator<String> among, String held) {
        var settled = SETTLED.formatted(among.apply("e.customer_id"), known(asOf, "e"), known(asOf, "r"));
        var overdue = OVERDUE.formatted(among.apply("d.customer_id"), known(asOf, "e"), asOf.asKnownThen() ? "" : OPEN_SINCE, held);
        return settled + " union all " + overdue;
    }

    private static String known(AsOf asOf, String entries) {
        return asOf.asKnownThen() ? "and " + entries + ".recorded_at < :known" : "";
    }
}
