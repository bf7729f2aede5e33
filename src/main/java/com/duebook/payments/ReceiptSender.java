package com.duebook.payments;

import java.util.UUID;

/** Thanks whoever paid through a provider; told in the transaction that enters the payment. */
public interface ReceiptSender {

    void send(UUID payment);
}
