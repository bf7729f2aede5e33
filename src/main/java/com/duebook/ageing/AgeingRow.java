package com.duebook.ageing;

import com.duebook.money.Money;
import java.util.List;
import java.util.UUID;

/**
 * What one customer owes in one currency, by age.
 *
 * @param disputed what of all bands is disputed; as that is known of today only, nothing on a past day
 * @param bands in the order of {@link AgeBand}
 */
public record AgeingRow(UUID customer, String name, long items, Money disputed, List<Money> bands) {

    public Money of(AgeBand band) {
        return bands.get(band.ordinal());
    }

    public Money total() {
        return Money.sum(bands, bands.getFirst().currency());
    }
}
