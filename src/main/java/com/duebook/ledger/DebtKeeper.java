package com.duebook.ledger;

import com.duebook.problem.NotFound;
import java.util.Optional;
import java.util.UUID;

/** Whoever keeps invoices, as the ledger needs them. */
public interface DebtKeeper {

    /** @throws com.duebook.problem.NotFound where there is none */
    default Debt locked(UUID invoice) {
        return find(invoice).orElseThrow(NotFound::new);
    }

    /** Locks it; empty where there is none. */
    Optional<Debt> find(UUID invoice);
}
