package com.duebook.imports;

import com.duebook.jobs.WorkspaceCount;
import com.duebook.tenancy.TenantJdbc;
import java.util.Map;
import org.springframework.stereotype.Repository;

@Repository
class FileCount implements WorkspaceCount {

    private final TenantJdbc jdbc;

    FileCount(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Figure, Long> count() {
        return jdbc.sql("select count(*) n, coalesce(sum(f.bytes), 0) bytes from import_file f where f.tenant_id = :tenant")
                .query((row, number) -> Map.of(Figure.DOCUMENTS, row.getLong("n"), Figure.DOCUMENT_BYTES, row.getLong("bytes")))
                .single();
    }
}
