package com.duebook.documents;

import com.duebook.tenancy.TenantJdbc;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** In parts of a mebibyte: servers and Vitess refuse statements and rows of more than some 16. */
class DatabaseStore implements DocumentStore {

    static final int PART = 1 << 20;

    private final TenantJdbc jdbc;
    private final TransactionTemplate transaction;

    DatabaseStore(TenantJdbc jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void put(UUID workspace, String sha256, byte[] bytes) {
        transaction.executeWithoutResult(status -> {
            for (var position = 0; position * PART < bytes.length; position++) {
                put(sha256, position, Arrays.copyOfRange(bytes, position * PART, Math.min(bytes.length, (position + 1) * PART)));
            }
        });
    }

    private void put(String sha256, int position, byte[] part) {
        jdbc.sql("""
                        insert into document_part (tenant_id, sha256, position, bytes)
                        values (:tenant, :sha256, :position, :bytes)
                        on duplicate key update position = values(position)""")
                .param("sha256", sha256)
                .param("position", position)
                .param("bytes", part)
                .update();
    }

    /** Part by part in transactions of their own: a large one would hold up the server's log. */
    @Override
    public void put(UUID workspace, String sha256, Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var part = bytes.readNBytes(PART);
            for (var position = 0; part.length > 0; position++) {
                var at = position;
                var next = part;
                transaction.executeWithoutResult(status -> put(sha256, at, next));
                part = bytes.readNBytes(PART);
            }
        }
    }

    @Override
    public boolean get(UUID workspace, String sha256, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var position = 0;
            for (var part = apart(sha256, 0); part.isPresent(); part = apart(sha256, ++position)) {
                out.write(part.get());
            }
            return position > 0;
        }
    }

    @Override
    public void remove(UUID workspace, String sha256) {
        var position = 0;
        while (removed(sha256, position)) {
            position++;
        }
    }

    private boolean removed(String sha256, int position) {
        return Boolean.TRUE.equals(transaction.execute(status -> jdbc.sql("""
                        delete from document_part where tenant_id = :tenant and sha256 = :sha256 and position = :position""")
                .param("sha256", sha256)
                .param("position", position)
                .update() > 0));
    }

    private Optional<byte[]> apart(String sha256, int position) {
        return Objects.requireNonNull(transaction.execute(status -> part(sha256, position)));
    }

    @Override
    public Optional<byte[]> get(UUID workspace, String sha256) {
        return Objects.requireNonNull(transaction.execute(status -> read(sha256)));
    }

    private Optional<byte[]> read(String sha256) {
        var all = new ByteArrayOutputStream();
        var part = part(sha256, 0);
        for (var position = 1; part.isPresent(); position++) {
            all.writeBytes(part.get());
            part = part.get().length < PART ? Optional.empty() : part(sha256, position);
        }
        return all.size() == 0 ? Optional.empty() : Optional.of(all.toByteArray());
    }

    private Optional<byte[]> part(String sha256, int position) {
        return jdbc.sql("""
                        select p.bytes from document_part p
                        where p.tenant_id = :tenant and p.sha256 = :sha256 and p.position = :position""")
                .param("sha256", sha256)
                .param("position", position)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }
}
