package com.duebook.alerts.desk;

import com.duebook.alerts.Alerts;
import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.Members;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with alerts, several at once. Resolved ones are left as they are. */
@Service
public class AlertDesk {

    private final TenantJdbc jdbc;
    private final Members members;
    private final Tenancy tenancy;
    private final Access access;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Journal journal;

    AlertDesk(TenantJdbc jdbc, Members members, Tenancy tenancy, Access access, Clock clock, ApplicationEventPublisher events,
            Journal journal) {
        this.jdbc = jdbc;
        this.members = members;
        this.tenancy = tenancy;
        this.access = access;
        this.clock = clock;
        this.events = events;
        this.journal = journal;
    }

    /** @return those that were open, for {@link #reopen} to undo it */
    @Transactional
    public List<UUID> acknowledge(Collection<UUID> alerts) {
        access.require(Right.HANDLE_ALERTS);
        var open = inState(AlertState.OPEN, alerts);
        if (!open.isEmpty()) {
            jdbc.sql("""
                            update alert a set a.state = 'ACKNOWLEDGED', a.acknowledged_by = :who,
                                a.acknowledged_at = :now, a.version = a.version + 1
                            where a.tenant_id = :tenant and a.state = 'OPEN' and a.id in (:ids)""")
                    .param("who", tenancy.actor().name())
                    .param("now", clock.instant())
                    .param("ids", open)
                    .update();
            changed(AuditEvent.ALERTS_ACKNOWLEDGED, open.size());
        }
        return open;
    }

    @Transactional
    public void reopen(Collection<UUID> alerts) {
        access.require(Right.HANDLE_ALERTS);
        var acknowledged = inState(AlertState.ACKNOWLEDGED, alerts);
        if (!acknowledged.isEmpty()) {
            jdbc.sql("""
                            update alert a set a.state = 'OPEN', a.acknowledged_by = null, a.acknowledged_at = null,
                                a.version = a.version + 1
                            where a.tenant_id = :tenant and a.state = 'ACKNOWLEDGED' and a.id in (:ids)""")
                    .param("ids", acknowledged)
                    .update();
            changed(AuditEvent.ALERTS_REOPENED, acknowledged.size());
        }
    }

    /**
     * @param member null to take the alerts off everybody's desk
     * @return who had them before, for {@link #restore} to undo it
     */
    @Transactional
    public Map<UUID, Optional<UUID>> assign(Collection<UUID> alerts, @Nullable UUID member) {
        access.require(Right.HANDLE_ALERTS);
        members.requireOne(member == null ? List.of() : List.of(member));
        var before = assignees(alerts);
        assignTo(member, before.keySet());
        changed(AuditEvent.ALERTS_ASSIGNED, before.size());
        return before;
    }

    @Transactional
    public void restore(Map<UUID, Optional<UUID>> before) {
        access.require(Right.HANDLE_ALERTS);
        members.requireOne(before.values().stream().flatMap(Optional::stream).collect(Collectors.toSet()));
        before.forEach((alert, member) -> assignTo(member.orElse(null), List.of(alert)));
        changed(AuditEvent.ALERTS_ASSIGNED, before.size());
    }

    private void assignTo(@Nullable UUID member, Collection<UUID> alerts) {
        if (!alerts.isEmpty()) {
            jdbc.sql("""
                            update alert a set a.assignee_id = :member, a.version = a.version + 1
                            where a.tenant_id = :tenant and a.live = 1 and a.id in (:ids)""")
                    .param("member", member)
                    .param("ids", alerts)
                    .update();
        }
    }

    /** Locked in the order of their ids, so that two people who act on the same alerts never wait in a circle. */
    private List<UUID> inState(AlertState state, Collection<UUID> alerts) {
        if (alerts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select a.id from alert a
                        where a.tenant_id = :tenant and a.state = :state and a.id in (:ids) order by a.id for update""")
                .param("state", state.name())
                .param("ids", alerts)
                .query((row, number) -> Columns.id(row, 1))
                .list();
    }

    private Map<UUID, Optional<UUID>> assignees(Collection<UUID> alerts) {
        var found = new HashMap<UUID, Optional<UUID>>();
        if (!alerts.isEmpty()) {
            jdbc.sql("""
                            select a.id, a.assignee_id from alert a
                            where a.tenant_id = :tenant and a.live = 1 and a.id in (:ids) order by a.id for update""")
                    .param("ids", alerts)
                    .query(row -> {
                        found.put(Columns.id(row, 1), Optional.ofNullable(row.getBytes(2)).map(Ids::uuid));
                    });
        }
        return found;
    }

    private void changed(AuditEvent deed, int count) {
        journal.record(deed, null, Details.none().with(Fact.COUNT, count));
        events.publishEvent(new Changed(tenancy.tenant(), Alerts.TOPIC));
    }
}
