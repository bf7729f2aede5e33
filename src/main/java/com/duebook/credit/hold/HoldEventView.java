package com.duebook.credit.hold;

import com.duebook.credit.limit.LimitScope;
import com.duebook.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change as it was written down.
 *
 * @param customer of a group its head
 * @param limit what the limit was then, and what was used of it; null where there was none
 * @param ceiling of an unlock, how much may be used in all
 * @param until the last day of an unlock
 * @param approvedBy who confirmed it; null where nobody had to
 * @param by null where it came of itself
 * @param replacedAt null for how it stands now
 */
public record HoldEventView(
        UUID id, UUID customer, LimitScope scope, HoldState from, HoldState to, Set<HoldCause> causes, @Nullable Money limit,
        @Nullable Money used, long daysLate, @Nullable Money ceiling, @Nullable LocalDate until, @Nullable UUID approvedBy, String note,
        Instant at, @Nullable String by, @Nullable Instant replacedAt) {}
