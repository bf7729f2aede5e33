package com.duebook.ledger.course;

import java.time.LocalDate;

/**
 * By value date.
 *
 * @param on from when the invoice has the money
 * @param settledOn since when nothing is open of it, if the money was the rest
 */
public record SettlementDays(LocalDate on, LocalDate settledOn) {}
