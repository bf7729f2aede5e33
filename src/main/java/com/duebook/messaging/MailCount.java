package com.duebook.messaging;

import com.duebook.jobs.WorkspaceCount;
import com.duebook.tenancy.TenantJdbc;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Repository;

/** Of the last thirty days. */
@Repository
class MailCount implements WorkspaceCount {

    private static final Duration OF = Duration.ofDays(30);

    private final TenantJdbc jdbc;
    private final Clock clock;

    MailCount(TenantJdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<Figure, Long> count() {
        return jdbc.sql("""
                        select count(*) n, coalesce(sum(m.state in ('FAILED', 'UNKNOWN')), 0) failed
                        from mail m where m.tenant_id = :tenant and m.created_at >= :since""")
                .param("since", clock.instant().minus(OF))
                .query((row, number) -> Map.of(Figure.MAILS, row.getLong("n"), Figure.FAILED_MAILS, row.getLong("failed")))
                .single();
    }
}
