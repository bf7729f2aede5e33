package com.duebook.ledger;

import java.util.List;
import java.util.UUID;

/** Whoever has to know when another amount is open, such as who lets people pay it; told in the transaction that changes it. */
public interface OpenWatch {

    /**
     * Of these due items another amount is open now, so nobody may pay the old one any more.
     *
     * @param more whether it is more than before, all of them together
     */
    void changed(UUID customer, List<UUID> items, boolean more);
}
