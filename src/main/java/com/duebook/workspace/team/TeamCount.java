package com.duebook.workspace.team;

import com.duebook.jobs.WorkspaceCount;
import com.duebook.tenancy.TenantJdbc;
import java.util.Map;
import org.springframework.stereotype.Repository;

/** Who works there, and the logo. */
@Repository
class TeamCount implements WorkspaceCount {

    private final TenantJdbc jdbc;

    TeamCount(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Figure, Long> count() {
        return jdbc.sql("""
                        select count(l.png) n, coalesce(sum(length(l.png)), 0) bytes, (
                            select count(*) from membership m where m.workspace_id = :tenant and m.disabled_at is null) members
                        from workspace_logo l where l.workspace_id = :tenant""")
                .query((row, number) -> Map.of(Figure.MEMBERS, row.getLong("members"), Figure.DOCUMENTS, row.getLong("n"),
                        Figure.DOCUMENT_BYTES, row.getLong("bytes")))
                .single();
    }
}
