package com.duebook.payments;

import com.duebook.jobs.WorkQueue;
import com.duebook.money.Money;
import com.duebook.problem.NotFound;
import com.duebook.receivables.PaymentKeeper;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows for payments from a change in the ledger, whoever made it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LedgerNews implements PaymentKeeper {

    private final AttemptBook book;
    private final StoredPayments payments;
    private final CreditWatch credit;
    private final WorkQueue work;

    LedgerNews(AttemptBook book, StoredPayments payments, CreditWatch credit, WorkQueue work) {
        this.book = book;
        this.payments = payments;
        this.credit = credit;
        this.work = work;
    }

    /** A checkout asks for what was open when it was made, so it ends. */
    @Override
    public void openChanged(UUID invoice) {
        book.liveFor(List.of(invoice)).forEach(attempt -> work.add(EndAttempt.KIND, attempt.toString()));
    }

    @Override
    public void freed(UUID id, Money amount) {
        var payment = payments.locked(id).orElseThrow(NotFound::new);
        payment.unallocated(amount);
        credit.changed(payment.customer());
    }
}
