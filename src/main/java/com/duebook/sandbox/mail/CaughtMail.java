package com.duebook.sandbox.mail;

import java.time.Instant;
import java.util.UUID;

/** A line of the inbox. */
public record CaughtMail(UUID id, Instant receivedAt, String from, String to, String subject) {}
