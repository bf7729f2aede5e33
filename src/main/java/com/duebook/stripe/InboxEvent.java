package com.duebook.stripe;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a stored event points at: a checkout, a payment intent that may come from one, or else the account itself. */
record InboxEvent(String type, @Nullable String session, @Nullable String intent, Instant createdAt) {}
