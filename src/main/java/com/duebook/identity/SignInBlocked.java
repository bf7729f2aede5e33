package com.duebook.identity;

import java.util.UUID;

/** Somebody tried so many wrong passwords for this person's address that it has to wait now. */
public record SignInBlocked(UUID person, String name) {}
