package com.duebook.identity.factor;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes of RFC 6238 as the apps make them: SHA-1, six digits, steps of 30 seconds since 1970. */
final class TotpCode {

    static final int SECRET_BYTES = 20;
    static final int DIGITS = 6;
    static final int STEP_SECONDS = 30;

    /** A phone's clock may go wrong, and typing takes a while. */
    private static final int DRIFT = 1;

    private static final HmacOneTimePasswordGenerator CODES = new HmacOneTimePasswordGenerator(DIGITS);

    private TotpCode() {}

    /** @return the newest step after the given one whose code this is, at most one away from now */
    static OptionalLong step(byte[] secret, String code, Instant now, long after) {
        var current = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
        return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
                .filter(step -> step > after && of(secret, step).equals(code))
                .max();
    }

    static String of(byte[] secret, long step) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), step, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
