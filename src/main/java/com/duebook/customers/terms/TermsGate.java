package com.duebook.customers.terms;

import java.util.UUID;

/** Has to agree before a customer gets longer to pay. */
public interface TermsGate {

    /**
     * Asked in the transaction that changes them.
     *
     * @param before days to pay so far
     * @param days as they are to be, which is more
     * @throws TermsToConfirm when somebody else has to confirm it
     */
    void extending(UUID customer, int before, int days);
}
