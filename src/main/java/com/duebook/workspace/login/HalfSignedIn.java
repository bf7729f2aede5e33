package com.duebook.workspace.login;

import com.duebook.identity.factor.Proven;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose password was right and who owes a second step. No principal: their session is still nobody's, so that
 * nothing can be reached in it that a stranger could not reach.
 *
 * @param epoch the person's when this began
 * @param path where to go afterwards; null for the first page
 */
public record HalfSignedIn(UUID identity, int epoch, Instant since, Proven proven, @Nullable String path)
        implements Serializable {}
