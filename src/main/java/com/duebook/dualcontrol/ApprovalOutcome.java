package com.duebook.dualcontrol;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a deed at its door.
 *
 * @param isAsked whether it waits for a second person; else it is done
 * @param made what it made, if anything
 */
public record ApprovalOutcome(boolean isAsked, @Nullable UUID made) {}
