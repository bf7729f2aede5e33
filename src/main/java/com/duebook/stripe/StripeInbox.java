package com.duebook.stripe;

import com.duebook.jobs.WorkQueue;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Events as they came in, each once, and the work they ask for. */
@Repository
class StripeInbox {

    private static final Logger LOG = LoggerFactory.getLogger(StripeInbox.class);

    private final TenantJdbc jdbc;
    private final WorkQueue queue;
    private final Clock clock;

    StripeInbox(TenantJdbc jdbc, WorkQueue queue, Clock clock) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.clock = clock;
    }

    /** Known events are taken again without a trace: their work is done or waits. */
    @Transactional
    void take(StripeEvent event) {
        if (isKnown(event.id())) {
            return;
        }
        var now = clock.instant();
        try {
            jdbc.sql("""
                            insert into stripe_event (tenant_id, id, type, session, intent, created_at, received_at)
                            values (:tenant, :id, :type, :session, :intent, :created, :now)""")
                    .param("id", event.id())
                    .param("type", event.type())
                    .param("session", event.session())
                    .param("intent", event.intent())
                    .param("created", event.created() == null ? now : event.created())
                    .param("now", now)
                    .update();
            queue.add(HandleStripeEvent.KIND, event.id());
        } catch (DuplicateKeyException known) {
            LOG.debug("{} came twice at once", event.id());
        }
    }

    private boolean isKnown(String id) {
        return jdbc.sql("select 1 from stripe_event e where e.tenant_id = :tenant and e.id = :id")
                .param("id", id).query(Integer.class).optional().isPresent();
    }

    @Transactional(readOnly = true)
    InboxEvent find(String id) {
        return jdbc.sql("""
                        select type, session, intent, created_at from stripe_event e
                        where e.tenant_id = :tenant and e.id = :id""")
                .param("id", id)
                // By hand: MySQL's driver gives no instant by itself.
                .query((row, number) -> new InboxEvent(row.getString("type"), row.getString("session"),
                        row.getString("intent"), Columns.moment(row, "created_at")))
                .single();
    }

    @Transactional
    void handled(String id) {
        jdbc.sql("update stripe_event set handled_at = :now where tenant_id = :tenant and id = :id")
                .param("id", id)
                .param("now", clock.instant())
                .update();
    }
}
