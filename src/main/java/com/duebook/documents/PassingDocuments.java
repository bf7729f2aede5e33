package com.duebook.documents;

import com.duebook.documents.DocumentRows.Row;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents of any size that are forgotten again, by way of files. Their sum begins with their subject, so that no other
 * document lies on the same bytes when these go. Asks for no right, and works in no transaction, as {@link Documents}.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
public class PassingDocuments {

    private final DocumentRows rows;
    private final DocumentStore store;
    private final Tenancy tenancy;
    private final Clock clock;

    PassingDocuments(DocumentRows rows, DocumentStore store, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Who is shown a document while it is there. */
    public interface Reader {

        void read(String name, InputStream bytes) throws IOException;
    }

    /** What is there already under its key stays. */
    public void keep(DocumentKey key, String name, String mediaType, Path file) throws IOException {
        if (rows.find(key).isEmpty()) {
            var sum = sum(key.subject(), file);
            store.put(tenancy.tenant(), sum, file);
            rows.add(new Row(key, sum, mediaType, Files.size(file), name), clock.instant());
        }
    }

    /**
     * Not a byte is shown before all of them are found to be right.
     *
     * @return whether there is one
     * @throws DamagedDocument when it does not read as it was kept
     */
    public boolean with(DocumentKey key, Reader reader) {
        var found = rows.find(key);
        found.ifPresent(row -> show(row, reader));
        return found.isPresent();
    }

    /** Nothing where there is none. First the bytes: a row without them is found again, bytes without a row are not. */
    public void forget(DocumentKey key) {
        rows.find(key).ifPresent(row -> {
            store.remove(tenancy.tenant(), row.sha256());
            rows.remove(key);
        });
    }

    private void show(Row row, Reader reader) {
        try {
            var file = Files.createTempFile("duebook-document", "");
            try {
                if (!store.get(tenancy.tenant(), row.sha256(), file)) {
                    throw DamagedDocument.missing(tenancy.tenant(), row.sha256());
                }
                var found = sum(row.key().subject(), file);
                if (!found.equals(row.sha256())) {
                    throw DamagedDocument.changed(tenancy.tenant(), row.sha256(), found);
                }
                try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
                    reader.read(row.name(), bytes);
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sum(UUID subject, Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Ids.bytes(subject));
            try (var bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
