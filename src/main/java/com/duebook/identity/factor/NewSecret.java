package com.duebook.identity.factor;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.apache.commons.codec.binary.Base32;

/**
 * The secret of an app that is being set up: 160 bits, as RFC 4226 recommends. It counts for nothing until a code of it
 * was shown, so it is kept nowhere before.
 */
public final class NewSecret implements Serializable {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes = new byte[TotpCode.SECRET_BYTES];

    public NewSecret() {
        RANDOM.nextBytes(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** To be typed where nothing can be scanned: Base32 in groups of four. */
    public String text() {
        return base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What authenticator apps read from the QR code. @param address of the person, shown in the app */
    public String uri(String address) {
        return "otpauth://totp/Duebook:" + encoded(address) + "?secret=" + base32() + "&issuer=Duebook&algorithm=SHA1&digits="
                + TotpCode.DIGITS + "&period=" + TotpCode.STEP_SECONDS;
    }

    private String base32() {
        return new Base32().encodeAsString(bytes);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "NewSecret[hidden]";
    }
}
