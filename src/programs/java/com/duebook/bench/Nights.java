package com.duebook.bench;

import com.duebook.client.Sql;
import com.duebook.client.UiClient;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Scope;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The evaluation of alerts: of one workspace by "Check now", of all by the job of a night. */
final class Nights {

    /** No other workspace's. */
    private static final String NIGHT = "2001-01-01";

    private static final String SEVERAL = """
            {"all":[{"fact":"AVERAGE_DAYS_LATE","is":"AT_LEAST","number":20},
              {"any":[{"fact":"DAYS_OVERDUE","is":"AT_LEAST","number":30},{"fact":"AVERAGE_DELAY_RISE","is":"AT_LEAST","number":5}]}]}""";

    private final BenchServer server;
    private final Sql sql;
    private final Table table;

    Nights(BenchServer server, Sql sql, Table table) {
        this.server = server;
        this.sql = sql;
        this.table = table;
    }

    /** First with everything to raise, then with nothing that has changed. */
    void evaluate(String size, UUID workspace, String email, double first, double unchanged) throws Exception {
        var seconds = check(workspace, email);
        table.add(size + " alerts raised by the first evaluation",
                "%.2f s, %,d alerts".formatted(seconds, alerts(workspace)), first > 0 ? "≤ %.1f s".formatted(first) : "", "",
                first == 0 || seconds <= first);
        var before = state(workspace);
        var again = check(workspace, email);
        table.add(size + " evaluation with nothing new", "%.2f s%s".formatted(again, before == state(workspace)
                ? ", no alert written" : ", alerts written"), unchanged > 0 ? "≤ %.1f s, nothing written".formatted(unchanged) : "", "",
                before == state(workspace) && (unchanged == 0 || again <= unchanged));
    }

    /** A rule of thirty days, and one of several conditions, tried on eighteen months. */
    void backtest(String size, UUID workspace, String email) throws Exception {
        tryOut(size + " a rule tried on 18 months", workspace, email, "new");
        var rule = Ids.next();
        sql.run("insert into alert_rule (tenant_id, id, version, name, indicator, conditions, severity, active)"
                + " values (?, ?, 0, 'Late, and ever later', 'AVERAGE_DAYS_LATE', ?, 'WARNING', false)",
                Ids.bytes(workspace), Ids.bytes(rule), SEVERAL);
        tryOut(size + " one on average delays, their rise and days overdue", workspace, email, rule.toString());
    }

    private void tryOut(String what, UUID workspace, String email, String rule) throws Exception {
        var floor = "%.1f s".formatted(moves(workspace));
        var client = server.client(email);
        client.navigate("alert-rules/" + rule);
        var seconds = task(workspace, client, "Try it");
        table.add(what, "%.1f s".formatted(seconds), "≤ 30 s", floor, seconds <= 30);
    }

    /** What the database takes to tell what was open of each item by the end of each day on which anything happened to it. @return seconds */
    private double moves(UUID workspace) throws SQLException {
        var begun = System.nanoTime();
        sql.number("select count(*) from (select e.item_id, e.booked_on,"
                + " sum(case when e.credit = 'RECEIVABLE' then -e.amount_minor else e.amount_minor end) moved, min(d.due_on) due"
                + " from ledger_entry e join due_item d on d.tenant_id = e.tenant_id and d.id = e.item_id"
                + " where e.tenant_id = ? group by e.item_id, e.booked_on) m", Ids.bytes(workspace));
        return (System.nanoTime() - begun) / 1e9;
    }

    /** @param waker signs in to a small workspace, whose click wakes the queue */
    void all(List<UUID> workspaces, String waker) throws Exception {
        var client = server.client(waker);
        client.list("alerts");
        sql.run("delete from alert_run");
        sql.run("delete from workspace_night");
        come(workspaces, "'" + NIGHT + "'");
        sql.run("insert into work_item (id, workspace_id, kind, subject, state, due_at, attempts, fence)"
                + " values (?, ?, 'nights.begin', ?, 'WAITING', now(6), 0, 0)",
                Ids.bytes(Ids.next()), Ids.bytes(Scope.PLATFORM), NIGHT + " alerts.evaluate");
        client.press("Check now");
        var seconds = sql.await(workspaces.size(), "select count(*) from workspace_night where kind = 'alerts.evaluate'") / 1e9;
        come(workspaces, "current_date");
        table.add("night of %,d workspaces".formatted(workspaces.size()), "%.1f s".formatted(seconds), "≤ 60 s", "",
                seconds <= 60);
    }

    private void come(List<UUID> workspaces, String night) throws SQLException {
        for (var workspace : workspaces) {
            sql.run("update workspace set night_done_on = " + night + " where id = ?", Ids.bytes(workspace));
        }
    }

    /** @return seconds that the evaluation took on the server */
    private double check(UUID workspace, String email) throws Exception {
        var client = server.client(email);
        client.list("alerts");
        return task(workspace, client, "Check now");
    }

    private double task(UUID workspace, UiClient client, String button) throws Exception {
        var tenant = Ids.bytes(workspace);
        var before = sql.number("select count(*) from task where tenant_id = ? and state = 'DONE'", tenant);
        client.press(button);
        sql.await(before + 1, "select count(*) from task where tenant_id = ? and state = 'DONE'", tenant);
        return sql.number("select timestampdiff(microsecond, started_at, finished_at) from task where tenant_id = ?"
                + " order by created_at desc limit 1", tenant) / 1e6;
    }

    private long alerts(UUID workspace) throws SQLException {
        return sql.number("select count(*) from alert where tenant_id = ?", Ids.bytes(workspace));
    }

    private long state(UUID workspace) throws SQLException {
        return sql.number("select count(*) * 1000003 + coalesce(sum(crc32(concat_ws('|', hex(id), version, state))), 0)"
                + " from alert where tenant_id = ?", Ids.bytes(workspace));
    }
}
