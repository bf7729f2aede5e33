package com.duebook.ledger.open;

/**
 * Customers' due items and what settled them, for whoever knows the state of their invoices: handed out as parts of a
 * statement, since a question of its own would bring back all that was ever owed.
 */
public final class SettledItems {

    private SettledItems() {}

    /** A table of {@code id}, {@code customer_id}, {@code invoice_id}, {@code due_on} and {@code settled_on}: everybody's. */
    public static String table() {
        return table("");
    }

    /** Those of some customers; wants {@code :customers}. */
    public static String tableOfSome() {
        return table("and d.customer_id in (:customers)");
    }

    private static String table(String among) {
        return """
                (select d.id, d.customer_id, d.invoice_id, d.due_on, d.settled_on from due_item d
                  where d.tenant_id = :tenant %s)""".formatted(among);
    }

    /**
     * The day of the last money that an item took and kept; null where there is none.
     *
     * @param item an expression for its id
     */
    public static String lastMoneyOn(String item) {
        return """
                (select max(e.booked_on) from ledger_entry e
                  where e.tenant_id = :tenant and e.item_id = %s and e.kind = 'ALLOCATED' and e.reverses_id is null
                    and not exists (select 1 from ledger_entry r where r.tenant_id = :tenant and r.reverses_id = e.id))"""
                .formatted(item);
    }
}
