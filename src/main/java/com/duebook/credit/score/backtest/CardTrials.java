package com.duebook.credit.score.backtest;

import com.duebook.credit.score.CardFile;
import com.duebook.credit.score.Scorecard;
import com.duebook.jobs.Tasks;
import com.duebook.tenancy.TenantJdbc;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Which card is tried in the background, and what came of it, by the task that tries it. */
@Repository
@Transactional
public class CardTrials {

    private final TenantJdbc jdbc;
    private final Tasks tasks;
    private final CardFile files;
    private final JsonMapper json;
    private final Clock clock;

    CardTrials(TenantJdbc jdbc, Tasks tasks, CardFile files, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Others go on, and keep what came of them.
     *
     * @param kind of the task
     * @return the task to watch
     */
    public UUID start(String kind, String title, Scorecard card) {
        var task = tasks.start(kind, title);
        jdbc.sql("insert into credit_card_backtest (tenant_id, id, kind, card, started_at) values (:tenant, :id, :kind, :card, :now)")
                .param("id", task)
                .param("kind", kind)
                .param("card", json.writeValueAsString(CardFile.write(card)))
                .param("now", clock.instant())
                .update();
        return task;
    }

    public Scorecard card(UUID task) {
        return files.readKept(jdbc.sql("select b.card from credit_card_backtest b where b.tenant_id = :tenant and b.id = :id")
                .param("id", task)
                .query(String.class)
                .single());
    }

    /** Empty until there is one. */
    public <T> Optional<T> result(UUID task, Class<T> type) {
        return jdbc.sql("select b.result from credit_card_backtest b where b.tenant_id = :tenant and b.id = :id and b.result is not null")
                .param("id", task)
                .query(String.class)
                .optional().map(result -> json.readValue(result, type));
    }

    public void end(UUID task, Object result) {
        jdbc.sql("update credit_card_backtest b set b.result = :result where b.tenant_id = :tenant and b.id = :id")
                .param("id", task)
                .param("result", json.writeValueAsString(result))
                .update();
    }

    /** Whatever became of them. */
    void forgetBefore(Instant start) {
        jdbc.sql("delete from credit_card_backtest where tenant_id = :tenant and (started_at is null or started_at < :start)")
                .param("start", start)
                .update();
    }
}
