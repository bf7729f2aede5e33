package com.duebook.receivables.takeover;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where the payments of imported invoices are kept; implemented by whoever keeps payments. */
public interface ImportedPayments {

    /** In the running transaction; none of their amount is left unallocated. */
    void add(List<ImportedPayment> payments);

    /** @param reference the number of the invoice it settled */
    record ImportedPayment(UUID id, UUID customer, Money amount, LocalDate receivedOn, String reference) {}
}
