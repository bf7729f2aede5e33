package com.duebook.identity;

import com.duebook.site.AddressLimit;
import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.stereotype.Component;

/** How often one client address may try a password, a mailed link or an email address: thirty times a minute. */
@Component
public class Guesses {

    public static final int A_MINUTE = 30;

    private final AddressLimit limit;

    Guesses(Ticker ticker) {
        this.limit = new AddressLimit(A_MINUTE, ticker);
    }

    /** @return false when it has to wait */
    public boolean mayTry(String clientAddress) {
        return limit.mayTry(clientAddress);
    }
}
