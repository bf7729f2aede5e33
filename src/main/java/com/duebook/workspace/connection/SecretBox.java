package com.duebook.workspace.connection;

import com.duebook.tenancy.Tenancy;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the current workspace's secrets: AES-GCM with a data key of its own, which the master key wraps. A ciphertext
 * opens only in its workspace and at its place, so copying one elsewhere is noticed.
 */
@Component
public class SecretBox {

    private final DataKeys keys;
    private final Tenancy tenancy;

    SecretBox(DataKeys keys, Tenancy tenancy) {
        this.keys = keys;
        this.tenancy = tenancy;
    }

    /** @param place table, column and, where there may be several rows, the row, such as {@code hook.secret:<id>} */
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] seal(String place, String secret) {
        try {
            return dataKey().encrypt(secret.getBytes(StandardCharsets.UTF_8), context(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not seal " + place, e);
        }
    }

    /** @throws IllegalStateException when it was sealed elsewhere, or changed since */
    @Transactional
    public String open(String place, byte[] sealed) {
        try {
            return new String(dataKey().decrypt(sealed, context(place)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not open " + place, e);
        }
    }

    private Aead dataKey() throws GeneralSecurityException {
        return new AesGcmJce(keys.of(tenant()));
    }

    private byte[] context(String place) {
        return (tenant() + "/" + place).getBytes(StandardCharsets.UTF_8);
    }

    private UUID tenant() {
        return tenancy.tenant();
    }
}
