package com.duebook.credit.hold;

import com.duebook.credit.limit.LimitBook.Holder;
import java.util.Optional;
import java.util.Set;

/**
 * What holds say to somebody who wants more.
 *
 * @param unlocked whose limits are not asked, as an unlock has room for all of it
 */
public record HoldAnswer(Optional<HoldRefusal> refusal, Set<Holder> unlocked) {

    public HoldAnswer {
        unlocked = Set.copyOf(unlocked);
    }
}
