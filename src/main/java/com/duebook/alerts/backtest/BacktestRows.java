package com.duebook.alerts.backtest;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is tried, and what came of it, by the task that tries it. */
@Repository
@Transactional
class BacktestRows {

    private final TenantJdbc jdbc;
    private final Clock clock;

    BacktestRows(TenantJdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param rule whose draft it is; null for a new one
     * @param result null until there is one
     */
    record Row(@Nullable UUID rule, @Nullable UUID segment, String conditions, @Nullable String result) {}

    /** Others go on, and keep what came of them. */
    void add(UUID task, @Nullable UUID rule, @Nullable UUID segment, String conditions) {
        jdbc.sql("""
                        insert into alert_backtest (tenant_id, id, rule_id, segment_id, conditions, started_at)
                        values (:tenant, :id, :rule, :segment, :conditions, :now)""")
                .param("id", task)
                .param("rule", rule)
                .param("segment", segment)
                .param("conditions", conditions)
                .param("now", clock.instant())
                .update();
    }

    Optional<Row> find(UUID task) {
        return jdbc.sql(
                "select b.rule_id, b.segment_id, b.conditions, b.result from alert_backtest b where b.tenant_id = :tenant and b.id = :id")
                .param("id", task)
                .query((row, number) -> new Row(Columns.idOrNull(row, "rule_id"), Columns.idOrNull(row, "segment_id"),
                        row.getString(3), row.getString(4)))
                .optional();
    }

    void end(UUID task, String result) {
        jdbc.sql("update alert_backtest b set b.result = :result where b.tenant_id = :tenant and b.id = :id")
                .param("id", task)
                .param("result", result)
                .update();
    }

    /** Whatever became of them. */
    void forgetBefore(Instant start) {
        jdbc.sql("delete from alert_backtest where tenant_id = :tenant and (started_at is null or started_at < :start)")
                .param("start", start)
                .update();
    }
}
