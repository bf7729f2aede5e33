package com.duebook.checkout.link;

import com.duebook.ledger.open.OwedItem;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A due item that a request asks for, and the invoice that it is a part of, if any. What is open of it is the ledger's to say. */
@Entity
class PaymentRequestItem extends TenantOwned {

    private UUID requestId;
    private UUID itemId;
    private @Nullable UUID invoiceId;

    /** From 1, in the order in which they are asked for. */
    private int position;

    protected PaymentRequestItem() {}

    PaymentRequestItem(UUID request, int position, OwedItem item) {
        this.requestId = request;
        this.position = position;
        this.itemId = item.id();
        this.invoiceId = item.debt().equals(item.id()) ? null : item.debt();
    }

    UUID request() {
        return requestId;
    }

    UUID item() {
        return itemId;
    }

    @Nullable
    UUID invoice() {
        return invoiceId;
    }
}
