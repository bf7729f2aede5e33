package com.duebook.credit.order;

import com.duebook.credit.hold.HoldState;
import org.jspecify.annotations.Nullable;

/**
 * An order as a list shows it.
 *
 * @param customer its customer's name
 * @param held how its customer is held; null for one that is not
 * @param last what became of it last; null where nothing is written down
 */
public record OrderRow(OrderView order, String customer, @Nullable OrderStepView last, @Nullable HoldState held) {}
