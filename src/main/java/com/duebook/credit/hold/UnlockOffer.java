package com.duebook.credit.hold;

import com.duebook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a customer itself is told of a hold, and of what ends it.
 *
 * @param limit the one that is passed, or its own; null where there is none, or it cannot be told
 * @param room what new orders may come to once the quote is paid, without anybody being asked; null where the policy lets them pass
 *     anyway, or no limit tells
 */
public record UnlockOffer(HoldState state, @Nullable LimitUse limit, UnlockQuote quote, @Nullable Money room) {}
