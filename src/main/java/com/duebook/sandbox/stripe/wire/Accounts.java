package com.duebook.sandbox.stripe.wire;

import java.util.HexFormat;

/** Accounts need no opening here: each key has its own, and a platform may name any other. */
public final class Accounts {

    private static final String OWN = "acct_own";

    private Accounts() {}

    static String of(String secretKey) {
        return OWN + HexFormat.of().formatHex(Signature.sha256(secretKey), 0, 8);
    }

    /** Whether the account acts for itself, so that no platform hears of its events. */
    public static boolean isOwn(String account) {
        return account.startsWith(OWN);
    }
}
