package com.duebook.workspace;

import java.util.UUID;

/**
 * The workspace that a tenant file began.
 *
 * @param complete false when the application of the file was interrupted
 */
public record Defined(UUID workspace, boolean complete) {}
