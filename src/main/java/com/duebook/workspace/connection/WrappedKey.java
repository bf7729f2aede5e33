package com.duebook.workspace.connection;

/**
 * A workspace's data key as the database keeps it.
 *
 * @param by fingerprint of the master key that wraps it
 */
record WrappedKey(byte[] bytes, String by) {}
