package com.duebook.workspace;

import com.duebook.tenancy.Role;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** @param id of the person, the same in every workspace */
public record Member(
        UUID id, String name, String email, Locale language, Role role, Instant joinedAt, boolean active) {}
