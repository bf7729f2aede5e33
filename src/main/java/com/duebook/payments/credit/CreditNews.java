package com.duebook.payments.credit;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells all that watch it of money that no invoice has taken. */
@Component
public class CreditNews {

    private final List<CreditWatch> watches;

    CreditNews(List<CreditWatch> watches) {
        this.watches = watches;
    }

    public void changed(UUID customer) {
        watches.forEach(watch -> watch.changed(customer));
    }
}
