package com.duebook.alerts;

import com.duebook.facts.condition.Group;
import com.duebook.jobs.WorkQueue;
import com.duebook.segments.SegmentUse;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The rules that are limited to a segment. */
@Repository
class RulesOnSegments implements SegmentUse {

    private final TenantJdbc jdbc;
    private final WorkQueue queue;
    private final Today today;

    RulesOnSegments(TenantJdbc jdbc, WorkQueue queue, Today today) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.today = today;
    }

    @Override
    public List<Use> uses() {
        return jdbc.sql("""
                        select r.segment_id, r.name from alert_rule r
                        where r.tenant_id = :tenant and r.segment_id is not null order by r.name""")
                .query((row, number) -> use(Columns.id(row, 1), row.getString(2)))
                .list();
    }

    private static Use use(UUID segment, String rule) {
        return new Use(segment, reader -> rule);
    }

    @Override
    public void changed(UUID segment, Group condition) {
        if (uses().stream().anyMatch(use -> use.segment().equals(segment))) {
            queue.add(Rechecks.RULES, today.date().toString());
        }
    }
}
