package com.duebook.documents;

import com.duebook.documents.DocumentRows.Row;
import com.duebook.tenancy.Tenancy;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps documents and gives them back as they were. Asks for no right: callers know who asks. Never within a transaction,
 * since the store may be far away: the bytes go there first, then the row; bytes without a row harm nobody.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
public class Documents {

    private final DocumentRows rows;
    private final DocumentStore store;
    private final Tenancy tenancy;
    private final Clock clock;

    Documents(DocumentRows rows, DocumentStore store, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @throws DamagedDocument when it does not read as it was kept */
    public Optional<KeptDocument> find(DocumentKey key) {
        return rows.find(key).map(this::read);
    }

    /** Of the editions of this kind. @throws DamagedDocument when it does not read as it was kept */
    public Optional<KeptDocument> newest(UUID subject, String kind) {
        return rows.newest(subject, kind).map(this::read);
    }

    /** @return what is kept under its key: this, or what was there before */
    public KeptDocument keep(KeptDocument document) {
        var sha256 = sha256(document.bytes());
        store.put(tenancy.tenant(), sha256, document.bytes());
        rows.add(new Row(document.key(), sha256, document.mediaType(), document.bytes().length, document.name()), clock.instant());
        return rows.find(document.key()).filter(row -> !row.sha256().equals(sha256)).map(this::read).orElse(document);
    }

    private KeptDocument read(Row row) {
        var workspace = tenancy.tenant();
        var bytes = store.get(workspace, row.sha256()).orElseThrow(() -> DamagedDocument.missing(workspace, row.sha256()));
        var found = sha256(bytes);
        if (!found.equals(row.sha256())) {
            throw DamagedDocument.changed(workspace, row.sha256(), found);
        }
        return new KeptDocument(row.key(), row.name(), row.mediaType(), bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
