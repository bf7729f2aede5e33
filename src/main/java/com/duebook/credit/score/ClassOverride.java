package com.duebook.credit.score;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A class that a person has set over the assessed one.
 *
 * @param from with {@code to}, its last day
 */
public record ClassOverride(UUID id, String className, String reason, LocalDate from, LocalDate to, Instant at, String by) {}
