package com.duebook.ageing;

import com.duebook.money.Money;
import java.util.UUID;

/**
 * What a customer owes past its day, in one currency.
 *
 * @param overdueDays of the invoice that is late the longest, at least 1
 * @param overdue what is still open on all late invoices
 * @param overdueItems how many they are
 */
public record CustomerStanding(UUID customer, int overdueDays, Money overdue, int overdueItems) {}
