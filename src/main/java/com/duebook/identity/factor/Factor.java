package com.duebook.identity.factor;

/** One way to prove who one is. */
public enum Factor {
    /** Known, or chosen by a mailed link just now. */
    PASSWORD,
    /** A code of an authenticator app: RFC 6238. */
    TOTP,
    /** Of a list that was kept for the day the app is lost; each works once. */
    RECOVERY_CODE,
    /** WebAuthn. */
    PASSKEY;

    public boolean isSecond() {
        return this != PASSWORD;
    }
}
