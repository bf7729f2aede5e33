package com.duebook.ledger;

/** Money that has gone again: handed out as a part of a statement about many payments. */
public final class GivenBack {

    private GivenBack() {}

    /**
     * The value date on which a payment's last money went back; null where none did.
     *
     * @param payment an expression for its id
     */
    public static String lastOn(String payment) {
        return """
                (select max(e.booked_on) from ledger_entry e
                  where e.tenant_id = :tenant and e.payment_id = %s and e.kind = 'REFUNDED')""".formatted(payment);
    }
}
