package com.duebook.ledger;

import java.util.UUID;

/** Whoever keeps invoices, as the ledger needs them. */
public interface DebtKeeper {

    /** @throws com.duebook.problem.NotFound where there is none */
    Debt locked(UUID invoice);
}
