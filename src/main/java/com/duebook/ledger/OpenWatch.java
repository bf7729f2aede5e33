package com.duebook.ledger;

import java.util.UUID;

/** Whoever lets people pay what an invoice has open; told in the transaction that changes it. */
public interface OpenWatch {

    /** It is another amount now, so nobody may pay the old one any more. */
    void changed(UUID invoice);
}
