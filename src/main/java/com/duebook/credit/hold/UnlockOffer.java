package com.duebook.credit.hold;

import org.jspecify.annotations.Nullable;

/**
 * What a customer itself is told of a hold, and of what ends it.
 *
 * @param limit the one that is passed, or its own; null where there is none, or it cannot be told
 */
public record UnlockOffer(HoldState state, @Nullable LimitUse limit, UnlockQuote quote) {}
