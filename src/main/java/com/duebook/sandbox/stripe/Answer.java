package com.duebook.sandbox.stripe;

/** @param replayed whether the idempotency key was known */
record Answer(String json, boolean replayed) {}
