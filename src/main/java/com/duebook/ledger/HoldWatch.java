package com.duebook.ledger;

import java.util.List;
import java.util.UUID;

/** Whoever keeps why amounts are held back; told in the transaction that changes them. */
public interface HoldWatch {

    /** @param invoices that were disputed already in the program they come from */
    void takenOver(List<UUID> invoices);

    /** Nothing of an invoice is held back any more, because nothing of it is owed, or because somebody ended that. */
    void letGo(UUID invoice);
}
