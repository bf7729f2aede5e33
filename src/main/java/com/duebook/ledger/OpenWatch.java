package com.duebook.ledger;

import java.util.List;
import java.util.UUID;

/** Whoever lets people pay what is open; told in the transaction that changes it. */
public interface OpenWatch {

    /** Of these due items another amount is open now, so nobody may pay the old one any more. */
    void changed(List<UUID> items);
}
