package com.duebook.ledger;

import java.util.UUID;

/** Whoever watches what customers owe; told in the transaction that changes it. */
public interface DebtWatch {

    /**
     * Another amount is owed on an overdue invoice, or it is disputed or no longer.
     *
     * @param more whether more is overdue than before
     */
    void changed(UUID customer, boolean more);

    /** Of any number of customers, as by an import: what they owe, and what counts for them. */
    void changedForMany();
}
