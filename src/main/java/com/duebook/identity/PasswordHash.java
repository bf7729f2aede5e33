package com.duebook.identity;

/** A password that was found good enough, and can no longer be read. */
public final class PasswordHash {

    private final String encoded;

    PasswordHash(String encoded) {
        this.encoded = encoded;
    }

    String encoded() {
        return encoded;
    }
}
