package com.duebook.credit.order;

import com.duebook.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as it stands.
 *
 * @param remaining what no invoice has used of it; reserved while it is released
 * @param lapsesOn the last day on which it reserves anything
 * @param billedBy the draft that is to use it; null for none
 * @param askedBy who asked last; null where nobody is known
 */
public record OrderView(
        UUID id, long version, UUID customer, String reference, Money amount, Money remaining, LocalDate orderedOn, LocalDate lapsesOn,
        OrderState state, @Nullable UUID billedBy, @Nullable UUID askedBy, String askedName, Instant askedAt) {}
