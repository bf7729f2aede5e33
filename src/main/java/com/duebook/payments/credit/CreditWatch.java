package com.duebook.payments.credit;

import java.util.UUID;

/** Whoever looks after money that no invoice has taken; told in the transaction that changes it. */
public interface CreditWatch {

    void changed(UUID customer);
}
