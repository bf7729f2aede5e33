package com.duebook.secrets;

import com.duebook.audit.HeadKey;
import com.duebook.problem.CannotStart;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The master key, and while it is being changed a second one that opens too. It comes from the environment; where that
 * is silent, which production forbids, one is made and kept beside the embedded database.
 */
@Component
public class MasterKeys implements HeadKey {

    private static final String FILE = "master.key";

    private final MasterKey current;
    private final List<MasterKey> all;

    public MasterKeys(
            @Value("${duebook.master-key:}") String given,
            @Value("${duebook.previous-master-key:}") String previous,
            @Value("${duebook.database.folder:.duebook}") Path folder) {
        current = StringUtils.hasText(given) ? MasterKey.of(given, "DUEBOOK_MASTER_KEY") : kept(folder.resolve(FILE));
        all = Stream.concat(Stream.of(current),
                Optional.of(previous).filter(StringUtils::hasText)
                        .map(key -> MasterKey.of(key, "DUEBOOK_PREVIOUS_MASTER_KEY")).stream())
                .toList();
    }

    /** The fingerprint that new rows name. */
    public String current() {
        return current.fingerprint();
    }

    public List<String> fingerprints() {
        return all.stream().map(MasterKey::fingerprint).toList();
    }

    /** @param context where it is kept, without which it opens nowhere */
    public WrappedKey wrap(byte[] secret, byte[] context) throws GeneralSecurityException {
        return current.wrap(secret, context);
    }

    /** @throws GeneralSecurityException when none of them wrapped it, or not for this context */
    public byte[] unwrap(WrappedKey wrapped, byte[] context) throws GeneralSecurityException {
        var key = all.stream().filter(one -> one.fingerprint().equals(wrapped.by())).findFirst()
                .orElseThrow(() -> new GeneralSecurityException("wrapped by the unknown master key " + wrapped.by()));
        return key.unwrap(wrapped, context);
    }

    private static MasterKey kept(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, Base64.getEncoder().encodeToString(Random.randBytes(MasterKey.BYTES)));
                if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            return MasterKey.of(Files.readString(file), "The master key in " + file.toAbsolutePath());
        } catch (IOException e) {
            throw new CannotStart("The master key in " + file.toAbsolutePath() + " cannot be read or written.");
        }
    }

    @Override
    public byte[] key() {
        return current.headKey();
    }
}
