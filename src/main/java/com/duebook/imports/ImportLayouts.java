package com.duebook.imports;

import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Mapping;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What a workspace's files meant when they were taken in, by their headers. */
@Repository
class ImportLayouts {

    private final TenantJdbc jdbc;
    private final JsonMapper json;

    ImportLayouts(TenantJdbc jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of the last file of this kind that had the same columns. */
    Optional<Mapping> find(ImportKind kind, List<String> header) {
        return jdbc.sql("""
                        select l.mapping from import_layout l
                        where l.tenant_id = :tenant and l.kind = :kind and l.header = :header""")
                .param("kind", kind.name())
                .param("header", hash(header))
                .query(String.class)
                .optional()
                .map(mapping -> json.readValue(mapping, Mapping.class));
    }

    void keep(Mapping mapping, List<String> header) {
        jdbc.sql("""
                        insert into import_layout (tenant_id, id, kind, header, mapping)
                        values (:tenant, :id, :kind, :header, :mapping)
                        on duplicate key update mapping = values(mapping)""")
                .param("id", Ids.next())
                .param("kind", mapping.kind().name())
                .param("header", hash(header))
                .param("mapping", json.writeValueAsString(mapping))
                .update();
    }

    private static byte[] hash(List<String> header) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(String.join("\u001f", header).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
