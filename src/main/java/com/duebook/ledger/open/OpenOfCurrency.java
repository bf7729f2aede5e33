package com.duebook.ledger.open;

import com.duebook.money.Money;
import java.util.List;

/**
 * What all customers owe in one currency.
 *
 * @param held what of it is held back; as that is known of today only, nothing on a past day
 * @param items how many are open per range of due dates, in the order that was asked for
 * @param open in the same order
 */
public record OpenOfCurrency(Money held, List<Long> items, List<Money> open) {}
