package com.duebook.payments;

import com.duebook.money.Money;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of some money that is meant for, or went to, an invoice or a charge.
 *
 * @param item the one due item that is to have it; null for the earliest due first
 */
public record Share(UUID debt, @Nullable UUID item, Money amount) {

    /** Of the whole debt. */
    public Share(UUID debt, Money amount) {
        this(debt, null, amount);
    }

    /** @param amounts by debt */
    static List<Share> of(Map<UUID, Money> amounts) {
        return amounts.entrySet().stream().map(share -> new Share(share.getKey(), share.getValue())).toList();
    }
}
