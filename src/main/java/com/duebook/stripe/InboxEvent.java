package com.duebook.stripe;

import org.jspecify.annotations.Nullable;

/** What a stored event points at: a checkout, or a payment intent that may come from one. */
record InboxEvent(@Nullable String session, @Nullable String intent) {}
