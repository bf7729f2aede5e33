package com.duebook.payments;

import com.duebook.ledger.Allocated;
import com.duebook.problem.NotFound;
import com.duebook.receivables.Payables;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receipts of payments. Asks for no right: callers know who asks. */
@Service
public class Receipts {

    private final StoredPayments payments;
    private final Payables invoices;
    private final Allocated allocated;

    Receipts(StoredPayments payments, Payables invoices, Allocated allocated) {
        this.payments = payments;
        this.invoices = invoices;
        this.allocated = allocated;
    }

    @Transactional(readOnly = true)
    public Receipt of(UUID id) {
        var payment = payments.findById(id).orElseThrow(NotFound::new);
        return new Receipt(id, payment.customer(), payment.recordedAt(), payment.receivedOn(), payment.method(), payment.reference(),
                payment.amount(),
                parts(id), payment.unallocated(), payment.refunded());
    }

    private List<Receipt.Part> parts(UUID payment) {
        var shares = Share.of(allocated.of(payment));
        var names = invoices.names(shares.stream().map(Share::debt).toList());
        return shares.stream()
                .map(share -> new Receipt.Part(Objects.requireNonNull(names.get(share.debt())), share.amount()))
                .toList();
    }
}
