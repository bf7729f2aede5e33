package com.duebook.credit.hold;

import com.duebook.credit.limit.LimitBook.Holder;
import java.util.Optional;
import java.util.Set;

/**
 * What holds say to somebody who wants more.
 *
 * @param prepay whether it lets an order pass only once all of it is paid
 * @param unlocked whose limits are not asked, as an unlock has room for all of it
 */
public record HoldAnswer(Optional<HoldRefusal> refusal, boolean prepay, Set<Holder> unlocked) {

    public HoldAnswer {
        unlocked = Set.copyOf(unlocked);
    }
}
