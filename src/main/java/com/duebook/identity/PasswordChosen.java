package com.duebook.identity;

import java.util.UUID;

/**
 * Somebody has another password now.
 *
 * @param byMail who did it had the link of a mail and not the old password
 */
public record PasswordChosen(UUID person, String name, boolean byMail) {}
