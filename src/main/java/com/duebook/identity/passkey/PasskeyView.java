package com.duebook.identity.passkey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param usedAt null for one that nobody signed in with yet */
public record PasskeyView(UUID id, String label, Instant addedAt, @Nullable Instant usedAt) {}
