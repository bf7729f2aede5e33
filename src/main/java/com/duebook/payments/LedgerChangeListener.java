package com.duebook.payments;

import com.duebook.ledger.PaymentKeeper;
import com.duebook.money.Money;
import com.duebook.problem.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows for payments from a change in the ledger, whoever made it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LedgerChangeListener implements PaymentKeeper {

    private final StoredPayments payments;
    private final List<CreditWatch> watches;

    LedgerChangeListener(StoredPayments payments, List<CreditWatch> watches) {
        this.payments = payments;
        this.watches = watches;
    }

    @Override
    public void freed(UUID id, Money amount) {
        var payment = payments.locked(id).orElseThrow(NotFound::new);
        payment.unallocated(amount);
        watches.forEach(watch -> watch.changed(payment.customer()));
    }

    /** Asks the database nothing: whoever allocates holds the payment. */
    @Override
    public boolean isCredit(UUID id) {
        return payments.findById(id).orElseThrow(NotFound::new).method() == PaymentMethod.CREDIT;
    }
}
