package com.duebook.credit.order;

import com.duebook.credit.exposure.Shortfall;
import com.duebook.credit.hold.HoldRefusal;
import java.util.Optional;

/**
 * Whether there is credit.
 *
 * @param held why a hold refuses it, which nothing passes; limits are not asked then
 * @param shortfall why there is no room, of the limit that leaves the least
 * @param prepayment that an order needs, whether or not it is there; empty where none is needed
 */
record CreditAnswer(Optional<HoldRefusal> held, Optional<Shortfall> shortfall, Optional<Prepayment> prepayment) {

    static CreditAnswer held(Optional<HoldRefusal> held) {
        return new CreditAnswer(held, Optional.empty(), Optional.empty());
    }

    boolean isPrepaid() {
        return prepayment.stream().allMatch(Prepayment::isThere);
    }
}
