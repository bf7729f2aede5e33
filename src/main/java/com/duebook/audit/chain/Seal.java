package com.duebook.audit.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hash of an entry: SHA-256 of these, one after the other. The words {@code duebook-audit-1}; the workspace's id
 * (16 bytes); position and time (8 bytes each, the highest first); then as texts the kind of the actor, its id, the
 * deed, the subject's id, the details; then the previous hash (32 bytes). A text is its length in bytes of UTF-8 (4
 * bytes, the highest first) and those bytes; an id among them is written as usual, or empty where there is none.
 */
public final class Seal {

    /** What the first entry hangs on. */
    public static final String NOTHING = "0".repeat(64);

    private static final String FORMAT = "duebook-audit-1";

    private Seal() {}

    /** In hexadecimal; the entry's own hash does not count. */
    public static String of(Entry entry) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            out.write(FORMAT.getBytes(StandardCharsets.UTF_8));
            out.writeLong(entry.workspace().getMostSignificantBits());
            out.writeLong(entry.workspace().getLeastSignificantBits());
            out.writeLong(entry.position());
            out.writeLong(entry.atMicros());
            text(out, entry.actorKind());
            text(out, id(entry.actor()));
            text(out, entry.event());
            text(out, id(entry.subject()));
            text(out, entry.details());
            out.write(HexFormat.of().parseHex(entry.previous()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(sha256().digest(bytes.toByteArray()));
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String id(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
