package com.duebook.credit.delinquent;

import com.duebook.money.Money;

/** What is late in one currency. */
public record DelinquentTotal(Money overdue, int customers) {}
