package com.duebook.workspace.connection;

import com.duebook.problem.CannotStart;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Wraps the workspaces' data keys, and never leaves this process. It comes from the environment; where that is silent,
 * which production forbids, one is made and kept beside the embedded database.
 */
@Component
class MasterKey {

    private static final int BYTES = 32;
    private static final String FILE = "master.key";

    private final Aead aead;

    MasterKey(
            @Value("${duebook.master-key:}") String given,
            @Value("${duebook.database.folder:.duebook}") Path folder) {
        aead = aead(StringUtils.hasText(given) ? decoded(given) : kept(folder.resolve(FILE)));
    }

    byte[] wrap(byte[] dataKey, byte[] context) throws GeneralSecurityException {
        return aead.encrypt(dataKey, context);
    }

    byte[] unwrap(byte[] wrapped, byte[] context) throws GeneralSecurityException {
        return aead.decrypt(wrapped, context);
    }

    private static byte[] decoded(String given) {
        try {
            var key = Base64.getDecoder().decode(given.strip());
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException noBase64) {
            // said below, together with a key of another length
        }
        throw new CannotStart("The master key must be 32 random bytes in Base64, as \"openssl rand -base64 32\" writes"
                + " them.");
    }

    private static byte[] kept(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, Base64.getEncoder().encodeToString(Random.randBytes(BYTES)));
                if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            return decoded(Files.readString(file));
        } catch (IOException e) {
            throw new CannotStart("The master key in " + file.toAbsolutePath() + " cannot be read or written.");
        }
    }

    private static Aead aead(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
