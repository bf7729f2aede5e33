package com.duebook.disputes.past;

/** Which invoices were disputed in the evening of a day: handed out as a part of a statement about many of them. */
public final class DisputedThen {

    private DisputedThen() {}

    /**
     * A condition that wants {@code :evening}, the first moment after that day.
     *
     * @param invoice an expression for its id
     */
    public static String condition(String invoice) {
        return """
                exists (select 1 from dispute x where x.tenant_id = :tenant and x.invoice_id = %s
                  and x.raised_at < :evening and (x.ended_at is null or x.ended_at >= :evening))""".formatted(invoice);
    }
}
