package com.duebook.credit.check;

import java.time.Instant;
import java.util.UUID;

/** What was last found. */
public record CheckView(UUID id, UUID customer, NewCheck check, Instant recordedAt, String recordedBy) {}
