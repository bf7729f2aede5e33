package com.duebook.workspace.connection;

import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the current workspace's secrets: AES-GCM with a data key of its own, which the master key wraps. A ciphertext
 * opens only in its workspace and at its place, so copying one elsewhere is noticed.
 */
@Component
public class SecretBox {

    private static final int BYTES = 32;

    private final MasterKey master;
    private final JdbcClient client;
    private final Tenancy tenancy;

    SecretBox(MasterKey master, JdbcClient client, Tenancy tenancy) {
        this.master = master;
        this.client = client;
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
        var wrapped = read();
        if (wrapped == null) {
            create();
            wrapped = read();
        }
        return new AesGcmJce(master.unwrap(Objects.requireNonNull(wrapped), context("data_key")));
    }

    /** Of two who create one at once, the second finds the first's. */
    private void create() throws GeneralSecurityException {
        client.sql("update workspace set data_key = :key where id = :id and data_key is null")
                .param("key", master.wrap(Random.randBytes(BYTES), context("data_key")))
                .param("id", Ids.bytes(tenant()))
                .update();
    }

    private byte @Nullable [] read() {
        return client.sql("select data_key from workspace where id = :id")
                .param("id", Ids.bytes(tenant()))
                .query((row, number) -> new Wrapped(row.getBytes("data_key")))
                .single()
                .key();
    }

    private record Wrapped(byte @Nullable [] key) {}

    private byte[] context(String place) {
        return (tenant() + "/" + place).getBytes(StandardCharsets.UTF_8);
    }

    private UUID tenant() {
        return tenancy.tenant();
    }
}
