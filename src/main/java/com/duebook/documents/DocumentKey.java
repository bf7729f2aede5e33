package com.duebook.documents;

import java.util.UUID;

/**
 * Which document of a workspace it is.
 *
 * @param subject what it is of, such as an invoice
 * @param kind such as {@code invoice}; at most 20 characters
 * @param edition tells it from others of its kind, of the same subject; may be empty, at most 64 characters
 */
public record DocumentKey(UUID subject, String kind, String edition) {}
