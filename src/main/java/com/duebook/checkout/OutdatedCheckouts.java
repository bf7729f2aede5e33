package com.duebook.checkout;

import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.OpenWatch;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A checkout asks for what was open when it was made, so it ends when that changes. */
@Component
class OutdatedCheckouts implements OpenWatch {

    private final AttemptBook book;
    private final WorkQueue work;

    OutdatedCheckouts(AttemptBook book, WorkQueue work) {
        this.book = book;
        this.work = work;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(UUID customer, List<UUID> items, boolean more) {
        book.liveFor(items).forEach(attempt -> work.add(EndAttempt.KIND, attempt.toString()));
    }
}
