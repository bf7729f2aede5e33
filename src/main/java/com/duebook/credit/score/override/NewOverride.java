package com.duebook.credit.score.override;

import java.time.LocalDate;

/**
 * A class that somebody wants for a customer.
 *
 * @param reason at most 500 characters
 * @param to the last day
 */
public record NewOverride(String className, String reason, LocalDate to) {}
