package com.duebook.ageing;

import com.duebook.money.Money;
import java.util.List;

/**
 * What all customers owe in one currency, by age.
 *
 * @param disputed what of all bands is disputed; as that is known of today only, nothing on a past day
 * @param items how many open items each band has, in the order of {@link AgeBand}
 * @param bands in the same order
 */
public record AgeingTotal(Money disputed, List<Long> items, List<Money> bands) {

    public Money of(AgeBand band) {
        return bands.get(band.ordinal());
    }

    public long itemsOf(AgeBand band) {
        return items.get(band.ordinal());
    }

    public Money total() {
        return Money.sum(bands, bands.getFirst().currency());
    }
}
