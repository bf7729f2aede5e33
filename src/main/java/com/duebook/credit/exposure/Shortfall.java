package com.duebook.credit.exposure;

import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.money.Money;

/**
 * Why there is no room for more, all in the limit's currency.
 *
 * @param exposure without what is wanted
 * @param missing what is beyond the limit and its tolerance
 */
public record Shortfall(Holder holder, Money limit, Money exposure, Money wanted, Money missing) {

    /** Whether so much is used that paying what is missing could help. */
    public boolean isPayable() {
        return missing.compareTo(exposure) <= 0;
    }
}
