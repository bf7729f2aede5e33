package com.duebook.tenancy;

import java.util.UUID;

/**
 * Something of a workspace is different now, so open screens may want to look again. For by-standers only: nothing
 * that a user was promised hangs on it.
 *
 * @param topic such as {@code payments}
 */
public record Changed(UUID tenant, String topic) {}
