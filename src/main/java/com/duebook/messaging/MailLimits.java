package com.duebook.messaging;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.problem.Refusal;
import com.duebook.smtp.MailSettings;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many mails the current workspace may send on one of its days: as many as it wants, up to the operator's ceiling. */
@Service
public class MailLimits {

    private final OptionalInt ceiling;
    private final TenantJdbc jdbc;
    private final Access access;
    private final Journal journal;

    MailLimits(MailSettings settings, TenantJdbc jdbc, Access access, Journal journal) {
        this.ceiling = settings.dailyLimit() > 0 ? OptionalInt.of(settings.dailyLimit()) : OptionalInt.empty();
        this.jdbc = jdbc;
        this.access = access;
        this.journal = journal;
    }

    /** Of every workspace; empty where the operator set none. */
    public OptionalInt ceiling() {
        access.require(Right.READ);
        return ceiling;
    }

    /** What the workspace chose; it may lie above a ceiling that came later. */
    public OptionalInt chosen() {
        access.require(Right.READ);
        return stored();
    }

    /** @throws Refusal outside of 1 and the ceiling */
    @Transactional
    public void choose(int aDay) {
        access.require(Right.EDIT_SETTINGS);
        if (aDay < 1 || aDay > ceiling.orElse(Integer.MAX_VALUE)) {
            throw new Refusal("messaging.limit.range", 1, ceiling.orElse(Integer.MAX_VALUE));
        }
        jdbc.sql("""
                        insert into mail_limit (tenant_id, a_day) values (:tenant, :aDay)
                        on duplicate key update a_day = values(a_day)""")
                .param("aDay", aDay)
                .update();
        journal.record(AuditEvent.MAIL_LIMIT_CHANGED, null, Details.none().with(Fact.COUNT, aDay));
    }

    /** As much as the operator allows again. */
    @Transactional
    public void chooseCeiling() {
        access.require(Right.EDIT_SETTINGS);
        jdbc.sql("delete from mail_limit where tenant_id = :tenant").update();
        journal.record(AuditEvent.MAIL_LIMIT_CHANGED, null);
    }

    /** What counts: the lower of both. */
    int most() {
        return Math.min(stored().orElse(Integer.MAX_VALUE), ceiling.orElse(Integer.MAX_VALUE));
    }

    private OptionalInt stored() {
        return jdbc.sql("select l.a_day from mail_limit l where l.tenant_id = :tenant").query(Integer.class).optional()
                .map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
