package com.duebook.credit.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which orders a list shows.
 *
 * @param text that its number begins with, or that its customer's name has somewhere; empty for all
 * @param state null for any
 * @param customer null for any
 */
public record OrderFilter(String text, @Nullable OrderState state, @Nullable UUID customer) {

    public static final OrderFilter ALL = new OrderFilter("", null, null);

    public static OrderFilter of(OrderState state) {
        return new OrderFilter("", state, null);
    }

    public static OrderFilter of(UUID customer) {
        return new OrderFilter("", null, customer);
    }

    OrderFilter inAnyState() {
        return new OrderFilter(text, null, customer);
    }
}
