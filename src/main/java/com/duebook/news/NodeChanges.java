package com.duebook.news;

import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Columns;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the processes tell each other. The times are the database's: the processes' clocks need not agree. */
@Repository
class NodeChanges {

    /**
     * @param settled whether everything with a smaller id is there: an id is given out before its row can be read, and
     *     the others' rows may come later than it
     */
    record Row(long id, UUID node, Changed changed, boolean settled) {}

    private final JdbcClient client;
    private final NamedParameterJdbcTemplate template;

    NodeChanges(JdbcClient client, NamedParameterJdbcTemplate template) {
        this.client = client;
        this.template = template;
    }

    @Transactional(readOnly = true)
    long newest() {
        return client.sql("select coalesce(max(id), 0) from node_change").query(Long.class).single();
    }

    @Transactional(readOnly = true)
    List<Row> after(long id) {
        return client.sql("""
                        select id, node, workspace_id, topic, at < utc_timestamp(6) - interval 10 second as settled
                        from node_change where id > :id order by id limit 1000""")
                .param("id", id)
                .query((row, number) -> new Row(
                        row.getLong("id"), Columns.id(row, "node"),
                        new Changed(Columns.id(row, "workspace_id"), row.getString("topic")),
                        row.getBoolean("settled")))
                .list();
    }

    @Transactional
    void add(UUID node, Collection<Changed> changes) {
        template.batchUpdate("""
                insert into node_change (node, workspace_id, topic, at)
                values (:node, :workspace, :topic, utc_timestamp(6))""",
                changes.stream().<Map<String, ?>>map(change -> Map.of("node", node,
                        "workspace", change.tenant(), "topic", change.topic())).toArray(Map[]::new));
    }

    @Transactional
    void forget() {
        client.sql("delete from node_change where at < utc_timestamp(6) - interval 60 second order by id limit 1000").update();
    }
}
