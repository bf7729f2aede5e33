package com.duebook.payments;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells all that watch it of money that no invoice has taken. */
@Component
class CreditNews {

    private final List<CreditWatch> watches;

    CreditNews(List<CreditWatch> watches) {
        this.watches = watches;
    }

    void changed(UUID customer) {
        watches.forEach(watch -> watch.changed(customer));
    }
}
