package com.duebook.payments;

import com.duebook.ledger.PaymentKeeper;
import com.duebook.payments.credit.CreditNews;
import com.duebook.money.Money;
import com.duebook.problem.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows for payments from a change in the ledger, whoever made it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LedgerChangeListener implements PaymentKeeper {

    private final StoredPayments payments;
    private final CreditNews credit;

    LedgerChangeListener(StoredPayments payments, CreditNews credit) {
        this.payments = payments;
        this.credit = credit;
    }

    @Override
    public void freed(UUID id, Money amount) {
        var payment = payments.locked(id).orElseThrow(NotFound::new);
        payment.unallocated(amount);
        credit.changed(payment.customer());
    }

    /** Asks the database nothing: whoever allocates holds the payment. */
    @Override
    public boolean isCredit(UUID id) {
        return payments.findById(id).orElseThrow(NotFound::new).method() == PaymentMethod.CREDIT;
    }
}
