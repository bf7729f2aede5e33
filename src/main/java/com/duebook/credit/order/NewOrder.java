package com.duebook.credit.order;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.problem.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as somebody types it.
 *
 * @param reference its number where it comes from, at most 60 characters
 * @param orderedOn where it came from, which can be a day ahead
 * @param lapsesOn the last day on which it reserves credit; null for as long as the policy says
 */
public record NewOrder(UUID customer, String reference, Money amount, LocalDate orderedOn, @Nullable LocalDate lapsesOn) {

    public static final int LONGEST = 60;
    private static final long MOST = 1_000_000_000_000_000L;

    /** @throws Refusal when it is no order */
    public void check(LocalDate today) {
        if (reference.isBlank() || reference.length() > LONGEST) {
            throw new Refusal("credit.order.refusal.reference", LONGEST);
        }
        if (!amount.isPositive()) {
            throw new Refusal("credit.order.refusal.amount");
        }
        if (amount.minor() > MOST) {
            throw new Refusal("credit.order.refusal.tooMuch", MoneyFormat.worded(Money.of(MOST, amount.currency())));
        }
        if (orderedOn.isAfter(today.plusDays(1))) {
            throw new Refusal("credit.order.refusal.orderedOn.future");
        }
        if (lapsesOn != null && (lapsesOn.isBefore(today) || lapsesOn.isBefore(orderedOn))) {
            throw new Refusal("credit.order.refusal.lapses");
        }
    }

    LocalDate lapsesOn(LocalDate today, int days) {
        return lapsesOn != null ? lapsesOn : (orderedOn.isAfter(today) ? orderedOn : today).plusDays(days);
    }
}
