package com.duebook.support;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody's authenticator app, by the letter of RFC 6238 and 4226 and with nothing of ours: an oracle for codes. */
public final class Phone {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    public Phone(byte[] secret) {
        this.secret = secret.clone();
    }

    /** @param typed Base32 as a page shows it, in groups */
    public static Phone typed(String typed) {
        var bytes = new ByteArrayOutputStream();
        var bits = 0;
        var waiting = 0;
        for (var sign : typed.replace(" ", "").toCharArray()) {
            waiting = waiting << 5 | BASE32.indexOf(sign);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(waiting >> bits);
                waiting &= (1 << bits) - 1;
            }
        }
        return new Phone(bytes.toByteArray());
    }

    public String code(Instant at) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
