package com.duebook.credit.order;

import com.duebook.credit.exposure.Shortfall;
import com.duebook.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an order.
 *
 * @param byRule whether the credit policy answered, and {@code doneBy} asked it
 * @param note in somebody's words; may be empty
 * @param shortfall what was missing when it asked; null where nothing was, or it did not ask
 * @param prepayment that was asked for, whether or not it was there; null where none was
 * @param invoiced how much of it an invoice used; null where it is no invoice
 */
public record OrderStepView(OrderState state, Instant doneAt, String doneBy, boolean byRule, String note, @Nullable Shortfall shortfall,
        @Nullable Prepayment prepayment, @Nullable Money invoiced) {}
