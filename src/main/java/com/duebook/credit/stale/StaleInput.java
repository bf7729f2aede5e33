package com.duebook.credit.stale;

import com.duebook.credit.check.FileInput;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What should be asked for again.
 *
 * @param of the day that the latest is of
 * @param days how old that is
 * @param most how old it may be by the workspace's rules
 */
public record StaleInput(UUID customer, FileInput input, LocalDate of, long days, int most) {}
