package com.duebook.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where a workspace's chain ended on a date, kept outside the database: whoever holds such a line notices what was cut
 * off or written anew since.
 *
 * @param signature HMAC-SHA256, in hexadecimal, of the four others with blanks between; its key is {@link #key}
 */
public record ExportedHead(UUID workspace, LocalDate date, long position, String hash, String signature) {

    /** What its key is derived for. */
    public static final String PURPOSE = "duebook-audit-heads-1";

    private static final Pattern LINE = Pattern.compile(
            "\\{\"workspace\":\"([0-9a-f-]{36})\",\"date\":\"([0-9-]{10})\",\"position\":(\\d{1,18}),"
                    + "\"hash\":\"([0-9a-f]{64})\",\"signature\":\"([0-9a-f]{64})\"}");

    public static ExportedHead signed(UUID workspace, LocalDate date, long position, String hash, byte[] key) {
        var unsigned = new ExportedHead(workspace, date, position, hash, "");
        return new ExportedHead(workspace, date, position, hash, unsigned.mac(key));
    }

    /** Of a line of a log in whatever format; empty where it holds none. */
    public static Optional<ExportedHead> in(String line) {
        var found = LINE.matcher(line.replace("\\\"", "\""));
        return found.find()
                ? Optional.of(new ExportedHead(UUID.fromString(found.group(1)), LocalDate.parse(found.group(2)),
                        Long.parseLong(found.group(3)), found.group(4), found.group(5)))
                : Optional.empty();
    }

    /** The key that signs heads, of the installation's master key. */
    public static byte[] key(byte[] masterKey) {
        return hmac(masterKey, PURPOSE);
    }

    public boolean isSignedBy(byte[] key) {
        return MessageDigest.isEqual(mac(key).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.US_ASCII));
    }

    /** As {@link #in} reads it. */
    public String line() {
        return """
                {"workspace":"%s","date":"%s","position":%d,"hash":"%s","signature":"%s"}"""
                .formatted(workspace, date, position, hash, signature);
    }

    private String mac(byte[] key) {
        return HexFormat.of().formatHex(hmac(key, workspace + " " + date + " " + position + " " + hash));
    }

    private static byte[] hmac(byte[] key, String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
