package com.duebook.ledger;

import com.duebook.money.Money;
import java.util.UUID;

/** Whoever keeps payments, as the ledger needs it: told of changes in the transaction that makes them. */
public interface PaymentKeeper {

    /** So much of a payment is the customer's credit again, because its invoice was credited. */
    void freed(UUID payment, Money amount);

    /** Whether it is no money but what a credit note left to its customer. */
    boolean isCredit(UUID payment);
}
