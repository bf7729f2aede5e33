package com.duebook.ledger.open;

import com.duebook.money.Money;
import java.util.List;
import java.util.UUID;

/**
 * What one customer owes in one currency.
 *
 * @param held what of it is held back; as that is known of today only, nothing on a past day
 * @param open per range of due dates, in the order that was asked for
 */
public record OpenOfCustomer(UUID customer, long items, Money held, List<Money> open) {}
