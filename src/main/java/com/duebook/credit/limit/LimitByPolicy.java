package com.duebook.credit.limit;

import com.duebook.money.Money;

/** A limit that nobody gave the customer itself. @param of the class or segment that the policy gives it */
public record LimitByPolicy(Money amount, String of) {}
