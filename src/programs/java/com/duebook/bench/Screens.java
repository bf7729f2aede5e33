package com.duebook.bench;

import com.duebook.tenancy.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lists and pages, one client, as clicks inside the open application; beside each what the bare SQL takes. */
final class Screens {

    /** Five bands and the sum of each customer in each currency, all rows fetched. */
    private static final String AGEING = """
            select g.*, c.name
            from (
              select d.customer_id, d.currency, count(*) as items, sum(d.open_minor) as total,
                sum(case when d.due_on >= ? then d.open_minor else 0 end) as band0,
                sum(case when d.due_on between date_sub(?, interval 30 day) and date_sub(?, interval 1 day) then d.open_minor else 0 end) as band1,
                sum(case when d.due_on between date_sub(?, interval 60 day) and date_sub(?, interval 31 day) then d.open_minor else 0 end) as band2,
                sum(case when d.due_on between date_sub(?, interval 90 day) and date_sub(?, interval 61 day) then d.open_minor else 0 end) as band3,
                sum(case when d.due_on < date_sub(?, interval 90 day) then d.open_minor else 0 end) as band4
              from due_item d where d.tenant_id = ? and d.settled_on is null group by d.customer_id, d.currency) g
            join customer c on c.tenant_id = ? and c.id = g.customer_id order by g.total desc""";
    private static final int WARM = 60;
    private static final int ROUNDS = 40;
    private static final int SPREAD = 200;

    private final BenchServer server;
    private final Connection connection;
    private final Table table;
    private final LocalDate today;
    private final Gauge gauge;

    Screens(BenchServer server, Connection connection, Table table, LocalDate today) {
        this.server = server;
        this.connection = connection;
        this.table = table;
        this.today = today;
        this.gauge = new Gauge(server.pid());
    }

    void measure(String size, String email, UUID workspace, int invoices) throws Exception {
        var tenant = Ids.bytes(workspace);
        var client = server.client(email);
        client.navigate("customers");
        var overdue = "invoices?state=overdue&sort=due";

        row(size, "R1 overdue list, 50 rows by due date, exact total", 28, () -> client.navigate("customers"),
                round -> client.list(overdue), floor("select i.id from invoice i where i.tenant_id = ?"
                        + " and i.state = 'OPEN' and i.due_on < ? order by i.due_on, i.id limit 50", tenant, today));
        var grid = client.list(overdue);
        row(size, "R1 page 500 of it", 60, () -> client.viewport(grid, 0, 50), round -> client.viewport(grid, 24_950, 50),
                floor("select i.id from invoice i where i.tenant_id = ? and i.state = 'OPEN' and i.due_on < ?"
                        + " order by i.due_on, i.id limit 50 offset 24950", tenant, today));
        var biggest = floor("select d.customer_id, sum(d.open_minor) s from due_item d where d.tenant_id = ? and d.settled_on is null"
                + " group by d.customer_id order by s desc limit 50", tenant);
        row(size, "R2 ageing per customer, first screen", size.equals("W") ? 80 : size.equals("1M") ? 1.5 * biggest : 300,
                () -> client.navigate("customers"), round -> client.list("ageing"), biggest);
        var all = floor(AGEING, today, today, today, today, today, today, today, today, tenant, tenant);
        client.list("ageing");
        var export = client.tree().export();
        table.latency(size + " R3 ageing of all customers, delivered as CSV", Figures.of(3, 30,
                round -> BulkTraffic.read(client.browser().open(export), Long.MAX_VALUE)), size.equals("W") ? 240 : 1.5 * all,
                Figures.ms(all) + " ms SQL");
        var totals = floor("select sum(case when d.due_on >= ? then d.open_minor end), sum(case when d.due_on < ? then"
                + " d.open_minor end) from open_day d where d.tenant_id = ?", today, today, tenant);
        table.add(size + " company totals, the query behind Home", Figures.ms(totals) + " ms", "≤ 10 ms", "", totals <= 10);
        row(size, "home", size.equals("10M") ? 15 : Double.MAX_VALUE, () -> client.navigate("customers"), round -> client.navigate(""),
                floor("select sum(items), sum(open_minor) from open_day where tenant_id = ?", tenant));
        row(size, "customers list", 24, () -> client.navigate("profile"), round -> client.list("customers"),
                floor("select c.id, c.name from customer c where c.tenant_id = ? and c.archived_at is null order by c.name limit 50",
                        tenant));
        row(size, "customers by name fragment", 45, () -> client.navigate("profile"),
                round -> client.list("customers?q=" + Workload.FRAGMENTS[round % Workload.FRAGMENTS.length].replace(" ", "%20")),
                floor("select count(*) from customer c where c.tenant_id = ? and c.archived_at is null and c.name_search like '%tex%'",
                        tenant));
        var invoiceIds =
                ids("select id from invoice where tenant_id = ? order by number limit 1 offset ?", tenant, invoices, 7_919, SPREAD);
        row(size, "invoice page", 53, () -> client.navigate("profile"), round -> client.navigate("invoices/" + pick(invoiceIds, round)),
                floor("select * from invoice where tenant_id = ? and id = ?", tenant, Ids.bytes(invoiceIds.getFirst())));
        var customerIds = customers(workspace, invoices / 10);
        row(size, "customer page", 33, () -> client.navigate("profile"), round -> client.navigate("customers/" + pick(customerIds, round)),
                floor("select * from customer where tenant_id = ? and id = ?", tenant, Ids.bytes(customerIds.getFirst())));
        row(size, "R9 one customer's invoices", 10.5, () -> client.navigate("profile"),
                round -> client.list("invoices?customer=" + pick(customerIds, round)),
                floor("select i.id from invoice i where i.tenant_id = ? and i.customer_id = ? order by i.issued_on desc limit 50",
                        tenant, Ids.bytes(customerIds.getFirst())));
    }

    /** A spread over busy and quiet ones. */
    List<UUID> customers(UUID workspace, int count) throws SQLException {
        return ids("select id from customer where tenant_id = ? order by reference limit 1 offset ?", Ids.bytes(workspace),
                count, 613, SPREAD);
    }

    private interface Before {

        void run();
    }

    /** The step before each round leads away from the page, so that the page is built each time; it is not counted. */
    private void row(String size, String what, double target, Before before, Figures.Operation operation, double floor)
            throws Exception {
        try {
            table.latency(size + " " + what, Figures.of(WARM, ROUNDS, round -> before.run(), operation), target,
                    Figures.ms(floor) + " ms SQL");
            table.effort(size + " " + what, Figures.effort(gauge, round -> before.run(), operation));
        } catch (IllegalStateException e) {
            table.add(size + " " + what, "failed: " + e.getMessage(), "", "", false);
        }
    }

    private double floor(String sql, Object... values) throws Exception {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return Figures.of(5, 15, round -> {
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            }).median();
        }
    }

    private List<UUID> ids(String sql, byte[] tenant, int count, int step, int many) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < many; i++) {
                statement.setBytes(1, tenant);
                statement.setInt(2, (int) ((long) i * step % count));
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    ids.add(Ids.uuid(rows.getBytes(1)));
                }
            }
        }
        return ids;
    }

    private static UUID pick(List<UUID> ids, int round) {
        return ids.get(round % ids.size());
    }
}
