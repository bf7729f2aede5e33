package com.duebook.documents;

import com.duebook.jobs.WorkspaceCount;
import com.duebook.tenancy.TenantJdbc;
import java.util.Map;
import org.springframework.stereotype.Repository;

/** Papers that are kept, wherever their bytes lie. */
@Repository
class DocumentCount implements WorkspaceCount {

    private final TenantJdbc jdbc;

    DocumentCount(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Figure, Long> count() {
        return jdbc.sql("select count(*) n, coalesce(sum(d.size), 0) bytes from document d where d.tenant_id = :tenant")
                .query((row, number) -> Map.of(Figure.DOCUMENTS, row.getLong("n"), Figure.DOCUMENT_BYTES, row.getLong("bytes")))
                .single();
    }
}
