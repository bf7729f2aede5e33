package com.duebook.receivables.takeover;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where the payments of imported invoices are kept; implemented by whoever keeps payments. */
public interface ImportedPayments {

    /** In the running transaction. */
    void add(List<ImportedPayment> payments);

    /** Those of which nobody knows how they came, and credit notes' rests, under one of these numbers; a number may have several. */
    List<ImportedPayment> credits(Collection<String> numbers);

    /** Those of these days and amounts in minor units, however they were written down. */
    List<Recorded> recorded(Collection<LocalDate> days, Collection<Long> minor);

    /**
     * A payment that is here.
     *
     * @param reference empty when it has none
     * @param by who wrote it down
     */
    record Recorded(UUID customer, Money amount, LocalDate receivedOn, String reference, String by) {}

    /** How it came to be the customer's. */
    enum Source {
        /** Nobody knows any more how it came. */
        MONEY,
        TRANSFER,
        CHEQUE,
        CREDIT_NOTE
    }

    /**
     * @param unallocated what no invoice has of it
     * @param refunded what was given back of it
     * @param reference the number of the invoice it settled, or its own
     */
    record ImportedPayment(
            UUID id, UUID customer, Source source, Money amount, Money unallocated, Money refunded, LocalDate receivedOn,
            String reference) {}
}
