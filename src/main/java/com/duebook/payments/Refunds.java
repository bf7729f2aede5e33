package com.duebook.payments;

import com.duebook.database.RetryDeadlocks;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Gives credit back to the customer: a card's the way it came, anything else as a note of what was done by hand. */
@Service
@RetryDeadlocks
public class Refunds {

    private final RefundBook book;
    private final Access access;

    Refunds(RefundBook book, Access access) {
        this.book = book;
        this.access = access;
    }

    public UUID refund(RefundDetails details) {
        access.requireToAsk(Right.REFUND);
        return book.enter(details);
    }
}
