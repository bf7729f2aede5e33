package com.duebook.secrets;

/**
 * A key or a short secret as the database keeps it.
 *
 * @param by fingerprint of the master key that wraps it
 */
public record WrappedKey(byte[] bytes, String by) {}
