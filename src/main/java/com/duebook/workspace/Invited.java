package com.duebook.workspace;

import com.duebook.tenancy.Role;
import java.time.Instant;
import java.util.UUID;

/** Somebody who was asked to join and has not answered. */
public record Invited(UUID id, String email, Role role, String by, Instant sentAt) {}
