package com.duebook.credit.hold.telling;

import com.duebook.credit.hold.HoldCause;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.limit.LimitScope;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a hold began or ended, for whoever looks after the customer.
 *
 * @param customer of a group its head
 * @param state as it came to stand
 * @param by null where it came of itself
 */
public record HoldNotice(UUID customer, LimitScope scope, HoldState state, Set<HoldCause> causes, Instant at, @Nullable String by) {}
