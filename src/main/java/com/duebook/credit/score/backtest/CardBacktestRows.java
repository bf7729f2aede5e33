package com.duebook.credit.score.backtest;

import com.duebook.tenancy.TenantJdbc;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which card is tried, and what came of it, by the task that tries it. */
@Repository
@Transactional
class CardBacktestRows {

    private final TenantJdbc jdbc;

    CardBacktestRows(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @param result null until there is one */
    record Row(String card, @Nullable String result) {}

    /** What was tried before is forgotten. */
    void add(UUID task, String card) {
        jdbc.sql("delete from credit_card_backtest where tenant_id = :tenant and result is not null").update();
        jdbc.sql("insert into credit_card_backtest (tenant_id, id, card) values (:tenant, :id, :card)")
                .param("id", task)
                .param("card", card)
                .update();
    }

    Optional<Row> find(UUID task) {
        return jdbc.sql("select b.card, b.result from credit_card_backtest b where b.tenant_id = :tenant and b.id = :id")
                .param("id", task)
                .query((row, number) -> new Row(row.getString(1), row.getString(2)))
                .optional();
    }

    void end(UUID task, String result) {
        jdbc.sql("update credit_card_backtest b set b.result = :result where b.tenant_id = :tenant and b.id = :id")
                .param("id", task)
                .param("result", result)
                .update();
    }
}
