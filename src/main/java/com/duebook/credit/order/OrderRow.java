package com.duebook.credit.order;

import org.jspecify.annotations.Nullable;

/**
 * An order as a list shows it.
 *
 * @param customer its customer's name
 * @param last what became of it last; null where nothing is written down
 */
public record OrderRow(OrderView order, String customer, @Nullable OrderStepView last) {}
