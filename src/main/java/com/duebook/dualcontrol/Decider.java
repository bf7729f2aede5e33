package com.duebook.dualcontrol;

import com.duebook.tenancy.Role;
import java.util.Locale;
import java.util.UUID;

/** A member who works in the workspace today. */
public record Decider(UUID id, String name, String email, Locale language, Role role) {}
