package com.duebook.documents;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which documents are kept, and under what their bytes lie. */
@Repository
class DocumentRows {

    private final TenantJdbc jdbc;

    DocumentRows(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    record Row(DocumentKey key, String sha256, String mediaType, long size, String name) {}

    @Transactional(readOnly = true)
    public Optional<Row> find(DocumentKey key) {
        return jdbc.sql("""
                        select d.* from document d
                        where d.tenant_id = :tenant and d.subject_id = :subject and d.kind = :kind and d.edition = :edition""")
                .param("subject", key.subject())
                .param("kind", key.kind())
                .param("edition", key.edition())
                .query((row, number) -> read(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Row> newest(UUID subject, String kind) {
        return jdbc.sql("""
                        select d.* from document d
                        where d.tenant_id = :tenant and d.subject_id = :subject and d.kind = :kind
                        order by d.kept_at desc, d.edition desc limit 1""")
                .param("subject", subject)
                .param("kind", kind)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Nothing where there is one of this key. */
    @Transactional
    public void add(Row row, Instant now) {
        jdbc.sql("""
                        insert into document (tenant_id, subject_id, kind, edition, sha256, media_type, size, name, kept_at)
                        values (:tenant, :subject, :kind, :edition, :sha256, :mediaType, :size, :name, :now)
                        on duplicate key update kind = values(kind)""")
                .param("subject", row.key().subject())
                .param("kind", row.key().kind())
                .param("edition", row.key().edition())
                .param("sha256", row.sha256())
                .param("mediaType", row.mediaType())
                .param("size", row.size())
                .param("name", row.name())
                .param("now", now)
                .update();
    }

    @Transactional
    public void remove(DocumentKey key) {
        jdbc.sql("""
                        delete from document
                        where tenant_id = :tenant and subject_id = :subject and kind = :kind and edition = :edition""")
                .param("subject", key.subject())
                .param("kind", key.kind())
                .param("edition", key.edition())
                .update();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(new DocumentKey(Columns.id(row, "subject_id"), row.getString("kind"), row.getString("edition")),
                row.getString("sha256"), row.getString("media_type"), row.getLong("size"), row.getString("name"));
    }
}
