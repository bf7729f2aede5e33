package com.duebook.ledger;

import com.duebook.money.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What invoices and charges have from payments. */
@Component
public class Allocated {

    private final LedgerEntries entries;

    Allocated(LedgerEntries entries) {
        this.entries = entries;
    }

    /** What each invoice or charge has from a payment today, by ascending id; none that has nothing any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, Money> of(UUID payment) {
        var shares = new LinkedHashMap<UUID, Money>();
        entries.allocatedOf(payment).stream().filter(share -> share.minor() > 0)
                .forEach(share -> shares.put(share.debt(), Money.of(share.minor(), share.currency())));
        return shares;
    }
}
