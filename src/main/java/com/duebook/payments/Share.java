package com.duebook.payments;

import com.duebook.money.Money;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The part of some money that is meant for, or went to, an invoice. */
public record Share(UUID invoice, Money amount) {

    /** @param amounts by invoice */
    static List<Share> of(Map<UUID, Money> amounts) {
        return amounts.entrySet().stream().map(share -> new Share(share.getKey(), share.getValue())).toList();
    }
}
