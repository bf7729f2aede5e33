package com.duebook.credit.order;

import com.duebook.credit.exposure.Shortfall;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an order.
 *
 * @param note in somebody's words; may be empty
 * @param shortfall what was missing when it asked; null where nothing was, or it did not ask
 */
public record OrderStepView(OrderState state, Instant doneAt, String doneBy, String note, @Nullable Shortfall shortfall) {}
