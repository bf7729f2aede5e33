package com.duebook.secrets;

import com.duebook.audit.chain.ExportedHead;
import com.duebook.problem.CannotStart;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Wraps keys and short secrets, and never leaves this process. */
final class MasterKey {

    static final int BYTES = 32;
    private static final int FINGERPRINT_BYTES = 8;

    private final Aead aead;
    private final byte[] headKey;
    private final String fingerprint;

    private MasterKey(byte[] key) {
        try {
            this.aead = new AesGcmJce(key);
            this.headKey = ExportedHead.key(key);
            this.fingerprint = fingerprint(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws CannotStart that names the variable when it is no key */
    static MasterKey of(String base64, String variable) {
        try {
            var key = Base64.getDecoder().decode(base64.strip());
            if (key.length == BYTES) {
                return new MasterKey(key);
            }
        } catch (IllegalArgumentException noBase64) {
            // said below, together with a key of another length
        }
        throw new CannotStart(variable + " must be 32 random bytes in Base64, as \"openssl rand -base64 32\" writes"
                + " them.");
    }

    /** Tells keys apart without telling anything about them. */
    String fingerprint() {
        return fingerprint;
    }

    /** What signs the heads of journals that leave the database. */
    byte[] headKey() {
        return headKey.clone();
    }

    WrappedKey wrap(byte[] dataKey, byte[] context) throws GeneralSecurityException {
        return new WrappedKey(aead.encrypt(dataKey, context), fingerprint);
    }

    byte[] unwrap(WrappedKey wrapped, byte[] context) throws GeneralSecurityException {
        return aead.decrypt(wrapped.bytes(), context);
    }

    /** Of the key together with a word, so that it is not a hash that anything else has of the key. */
    private static String fingerprint(byte[] key) throws GeneralSecurityException {
        var word = "duebook master key".getBytes(StandardCharsets.US_ASCII);
        var hash = MessageDigest.getInstance("SHA-256")
                .digest(ByteBuffer.allocate(word.length + key.length).put(word).put(key).array());
        return HexFormat.of().formatHex(Arrays.copyOf(hash, FINGERPRINT_BYTES));
    }
}
