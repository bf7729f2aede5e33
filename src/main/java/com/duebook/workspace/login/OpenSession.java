package com.duebook.workspace.login;

import java.time.Instant;
import java.util.UUID;

/**
 * A sign-in that still holds.
 *
 * @param seenAt when its browser last asked for something, to within {@link Sessions#SEEN_WITHIN}
 * @param isThis whether it is the one that asks
 */
public record OpenSession(UUID id, Device device, Instant begunAt, Instant seenAt, boolean isThis) {}
