package com.duebook.operator;

import com.duebook.jobs.NightlyTask;
import com.duebook.jobs.WorkspaceCount;
import com.duebook.jobs.WorkspaceCount.Figure;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts what is in the current workspace, for the operator: nobody has to look into it to know its size. */
@Component
class MeasureWorkspace implements NightlyTask {

    private final TenantJdbc jdbc;
    private final List<WorkspaceCount> counts;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final Operators operators;
    private final Clock clock;

    MeasureWorkspace(TenantJdbc jdbc, List<WorkspaceCount> counts, Tenancy tenancy, TransactionTemplate transaction,
            Operators operators, Clock clock) {
        this.jdbc = jdbc;
        this.counts = counts;
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
    public void run(LocalDate night) {
        transaction.executeWithoutResult(status -> measure());
    }

    /** Now, because an operator asks. */
    void measure(UUID workspace) {
        tenancy.runAs(workspace, operators.required(), () -> transaction.executeWithoutResult(status -> measure()));
    }

    private void measure() {
        var figures = new EnumMap<Figure, Long>(Figure.class);
        counts.forEach(count -> count.count().forEach((figure, number) -> figures.merge(figure, number, Long::sum)));
        jdbc.sql("""
                        insert into workspace_figures (workspace_id, measured_at, members, customers, invoices, open_items,
                            mails, failed_mails, entries, last_deed_at, documents, document_bytes)
                        values (:tenant, :now, :members, :customers, :invoices, :items, :mails, :failed, :entries, :lastDeed,
                            :documents, :bytes)
                        on duplicate key update measured_at = values(measured_at), members = values(members),
                            customers = values(customers), invoices = values(invoices), open_items = values(open_items),
                            mails = values(mails), failed_mails = values(failed_mails), entries = values(entries),
                            last_deed_at = values(last_deed_at), documents = values(documents),
                            document_bytes = values(document_bytes)""")
                .param("now", clock.instant())
                .param("members", of(figures, Figure.MEMBERS))
                .param("customers", of(figures, Figure.CUSTOMERS))
                .param("invoices", of(figures, Figure.INVOICES))
                .param("items", of(figures, Figure.OPEN_ITEMS))
                .param("mails", of(figures, Figure.MAILS))
                .param("failed", of(figures, Figure.FAILED_MAILS))
                .param("entries", of(figures, Figure.ENTRIES))
                .param("lastDeed", instant(figures.get(Figure.LAST_DEED_AT)))
                .param("documents", of(figures, Figure.DOCUMENTS))
                .param("bytes", of(figures, Figure.DOCUMENT_BYTES))
                .update();
    }

    private static long of(Map<Figure, Long> figures, Figure figure) {
        return figures.getOrDefault(figure, 0L);
    }

    private static @Nullable Instant instant(@Nullable Long micros) {
        return micros == null ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
