package com.duebook.messaging;

import java.time.Instant;

/** An address that a mail server refused for good. */
public record BlockedAddress(String address, String reason, Instant since) {}
