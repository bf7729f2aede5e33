package com.duebook.checkout.link;

import com.duebook.ledger.open.InvoiceItem;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A due item that a request asks for, and its invoice. What is open of it is the ledger's to say. */
@Entity
class PaymentRequestItem extends TenantOwned {

    private UUID requestId;
    private UUID itemId;
    private UUID invoiceId;

    /** From 1, in the order in which they are asked for. */
    private int position;

    protected PaymentRequestItem() {}

    PaymentRequestItem(UUID request, int position, InvoiceItem item) {
        this.requestId = request;
        this.position = position;
        this.itemId = item.id();
        this.invoiceId = item.invoice();
    }

    UUID request() {
        return requestId;
    }

    UUID invoice() {
        return invoiceId;
    }
}
