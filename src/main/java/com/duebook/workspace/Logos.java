package com.duebook.workspace;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Journal;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.HeavyWork;
import com.duebook.workspace.past.PastSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current workspace's logo. Everybody who gets one of its papers sees it, so looking asks for no right. */
@Service
public class Logos {

    /** Of an upload. */
    public static final int MOST_BYTES = 2_000_000;

    private final JdbcClient client;
    private final Access access;
    private final Tenancy tenancy;
    private final Clock clock;
    private final HeavyWork work;
    private final Journal journal;
    private final PastSettings past;

    Logos(JdbcClient client, Access access, Tenancy tenancy, Clock clock, HeavyWork work, Journal journal,
            PastSettings past) {
        this.client = client;
        this.access = access;
        this.tenancy = tenancy;
        this.clock = clock;
        this.work = work;
        this.journal = journal;
        this.past = past;
    }

    /** When it was last changed; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> changedAt() {
        return client.sql("select changed_at from workspace_logo where workspace_id = :workspace")
                .param("workspace", tenancy.tenant())
                .query((row, number) -> Columns.moment(row, "changed_at"))
                .optional();
    }

    /** As PNG. */
    @Transactional(readOnly = true)
    public Optional<byte[]> current() {
        return client.sql("select png from workspace_logo where workspace_id = :workspace")
                .param("workspace", tenancy.tenant())
                .query((row, number) -> row.getBytes("png"))
                .optional();
    }

    /**
     * @param upload PNG or JPEG
     * @throws Refusal when it is no such picture, or too large
     */
    @Transactional
    public void replace(byte[] upload) {
        access.require(Right.EDIT_SETTINGS);
        past.keepLogo();
        client.sql("""
                        insert into workspace_logo (workspace_id, png, changed_at) values (:workspace, :png, :now)
                        on duplicate key update png = values(png), changed_at = values(changed_at)""")
                .param("workspace", tenancy.tenant())
                .param("png", work.call(() -> LogoPicture.redrawn(upload)))
                .param("now", clock.instant())
                .update();
        journal.record(AuditEvent.LOGO_CHANGED, null);
    }

    @Transactional
    public void remove() {
        access.require(Right.EDIT_SETTINGS);
        past.keepLogo();
        client.sql("delete from workspace_logo where workspace_id = :workspace")
                .param("workspace", tenancy.tenant())
                .update();
        journal.record(AuditEvent.LOGO_CHANGED, null);
    }
}
