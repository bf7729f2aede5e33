package com.duebook.credit.hold;

import com.duebook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * That a hold refuses something, and what helps.
 *
 * @param standing of the customer, or of its group
 * @param lateDays how late the policy lets items be; null for as late as they like
 * @param room what an unlock leaves, which is too little; null where there is none
 */
public record HoldRefusal(
        HoldView.Standing standing, @Nullable Integer lateDays, @Nullable Money room, UnlockQuote quote) {}
