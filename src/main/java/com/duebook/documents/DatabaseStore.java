package com.duebook.documents;

import com.duebook.tenancy.TenantJdbc;
import java.io.ByteArrayOutputStream;
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
                jdbc.sql("""
                                insert into document_part (tenant_id, sha256, position, bytes)
                                values (:tenant, :sha256, :position, :bytes)
                                on duplicate key update position = values(position)""")
                        .param("sha256", sha256)
                        .param("position", position)
                        .param("bytes", Arrays.copyOfRange(bytes, position * PART, Math.min(bytes.length, (position + 1) * PART)))
                        .update();
            }
        });
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
