package com.duebook.portal;

import com.duebook.site.AddressLimit;
import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.stereotype.Component;

/**
 * How much one client address may ask of the pay pages. What opens nothing counts by itself, so that many payers in one
 * office do not wait for each other, while whoever tries links out does.
 */
@Component
class PayLimits {

    static final int REQUESTS_A_MINUTE = 240;
    static final int MISSES_A_MINUTE = 30;
    static final int UPLOADS_A_MINUTE = 20;

    private final AddressLimit requests;
    private final AddressLimit misses;
    private final AddressLimit uploads;

    PayLimits(Ticker ticker) {
        this.requests = new AddressLimit(REQUESTS_A_MINUTE, ticker);
        this.misses = new AddressLimit(MISSES_A_MINUTE, ticker);
        this.uploads = new AddressLimit(UPLOADS_A_MINUTE, ticker);
    }

    boolean mayAsk(String clientAddress) {
        return requests.mayTry(clientAddress) && !misses.isExhausted(clientAddress);
    }

    /** For forms that may be large. */
    boolean mayUpload(String clientAddress) {
        return uploads.mayTry(clientAddress);
    }

    void missed(String clientAddress) {
        misses.mayTry(clientAddress);
    }
}
