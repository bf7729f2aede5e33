package com.duebook.credit.ask;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a good link opens.
 *
 * @param held what is known of the customer; empty once it was answered
 * @param answeredAt null until it was answered
 */
public record OpenDataRequest(UUID workspace, UUID link, UUID customer, Map<AskedField, String> held, @Nullable Instant answeredAt) {}
