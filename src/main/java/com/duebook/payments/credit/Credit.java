package com.duebook.payments.credit;

import com.duebook.money.Money;
import java.util.UUID;

/**
 * What no invoice has taken of a customer's money in one currency.
 *
 * @param payments that have something left of it, at least 1
 */
public record Credit(UUID customer, Money amount, int payments) {}
