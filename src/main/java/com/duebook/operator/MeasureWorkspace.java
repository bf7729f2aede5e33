package com.duebook.operator;

import com.duebook.jobs.NightlyTask;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts what is in the current workspace, for the operator: nobody has to look into it to know its size. */
@Component
class MeasureWorkspace implements NightlyTask {

    private static final Duration MAILS_OF = Duration.ofDays(30);

    private final TenantJdbc jdbc;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final Operators operators;
    private final Clock clock;

    MeasureWorkspace(
            TenantJdbc jdbc, Tenancy tenancy, TransactionTemplate transaction, Operators operators, Clock clock) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.operators = operators;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "operator.figures";
    }

    @Override
    public void run(String night) {
        transaction.executeWithoutResult(status -> measure());
    }

    /** Now, because an operator asks. */
    void measure(UUID workspace) {
        tenancy.runAs(workspace, operators.required(), () -> transaction.executeWithoutResult(status -> measure()));
    }

    private void measure() {
        jdbc.sql("""
                        insert into workspace_figures (workspace_id, measured_at, members, customers, invoices, open_items,
                            mails, failed_mails, entries, last_deed_at, documents, document_bytes)
                        select :tenant, :now,
                            (select count(*) from membership m where m.workspace_id = :tenant and m.disabled_at is null),
                            (select count(*) from customer c where c.tenant_id = :tenant),
                            (select count(*) from invoice i where i.tenant_id = :tenant and i.state <> 'DRAFT'),
                            (select count(*) from invoice i where i.tenant_id = :tenant and i.state = 'OPEN'),
                            (select count(*) from mail a where a.tenant_id = :tenant and a.created_at >= :since),
                            (select count(*) from mail a where a.tenant_id = :tenant and a.created_at >= :since
                                and a.state in ('FAILED', 'UNKNOWN')),
                            coalesce((select h.position from audit_head h where h.tenant_id = :tenant), 0),
                            (select from_unixtime(e.at_micros / 1000000) from audit_head h
                                join audit_entry e on e.tenant_id = :tenant and e.position = h.position
                                where h.tenant_id = :tenant),
                            (select count(*) from import_file d where d.tenant_id = :tenant)
                                + (select count(*) from workspace_logo l where l.workspace_id = :tenant),
                            coalesce((select sum(d.bytes) from import_file d where d.tenant_id = :tenant), 0)
                                + coalesce((select length(l.png) from workspace_logo l
                                    where l.workspace_id = :tenant), 0)
                        on duplicate key update measured_at = values(measured_at), members = values(members),
                            customers = values(customers), invoices = values(invoices), open_items = values(open_items),
                            mails = values(mails), failed_mails = values(failed_mails), entries = values(entries),
                            last_deed_at = values(last_deed_at), documents = values(documents),
                            document_bytes = values(document_bytes)""")
                .param("now", Timestamp.from(clock.instant()))
                .param("since", Timestamp.from(clock.instant().minus(MAILS_OF)))
                .update();
    }
}
