package com.duebook.operator;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param deed its text is {@code operator.deed.<name>} */
public record DeedRow(Instant at, String deed, @Nullable UUID operator, @Nullable UUID workspace, String reason) {}
