package com.duebook.bench;

import com.duebook.tenancy.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Writes the workload straight into the tables, as an imported company would have left them. */
public final class Loader {

    private static final int BATCH = 5_000;

    private final Connection connection;
    private final LocalDate today;

    public Loader(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    /** The demo workspace is made in the background of the first start. */
    public void awaitDemo() throws SQLException, InterruptedException {
        try (var statement = connection.prepareStatement(
                "select count(*) from identity where email = ? and exists (select 1 from workspace)")) {
            set(statement, BenchServer.OWNER);
            for (var tries = 0; tries < 600; tries++) {
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        return;
                    }
                }
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("the demo workspace was not made");
    }

    /** A workspace like the demo's, with the demo owner's password for somebody of its own. */
    public UUID workspace(String name, String email) throws SQLException {
        var workspace = Ids.next();
        var owner = Ids.next();
        run("insert into workspace (id, version, name, created_at, currency, zone, language, industry, country, terms_days,"
                + " part_payment, tax_rate, night_done_on) select ?, 0, ?, w.created_at, 'EUR', 'Europe/Dublin', 'en', w.industry, 'IE', 30, true, 20,"
                + " ? from workspace w order by w.created_at limit 1", Ids.bytes(workspace), name, today);
        run("insert into identity (id, version, email, name, password_hash, language, theme, created_at, session_epoch,"
                + " last_workspace) select ?, 0, ?, 'Bench', i.password_hash, 'en', i.theme, i.created_at, 0, ? from identity i"
                + " where i.email = ?", Ids.bytes(owner), email, Ids.bytes(workspace), BenchServer.OWNER);
        run("insert into membership (id, version, workspace_id, identity_id, role, joined_at) values (?, 0, ?, ?, 'OWNER', now())",
                Ids.bytes(Ids.next()), Ids.bytes(workspace), Ids.bytes(owner));
        run("insert into alert_rule (tenant_id, id, version, name, indicator, threshold, severity, active)"
                + " values (?, ?, 0, 'More than 60 days late', 'DAYS_OVERDUE', 60, 'WARNING', true)",
                Ids.bytes(workspace), Ids.bytes(Ids.next()));
        connection.commit();
        return workspace;
    }

    public void fill(UUID workspace, int customers, int invoices, long seed) throws SQLException {
        var workload = new Workload(seed, today);
        var tenant = Ids.bytes(workspace);
        var customerIds = customers(workload, tenant, customers);
        try (var invoice = batch("insert into invoice (tenant_id, id, version, customer_id, kind, state, number, currency,"
                + " net_minor, tax_minor, total_minor, open_minor, terms_days, issued_on, due_on, paid_on, disputed,"
                + " created_at, sent_at) values (?, ?, 0, ?, 'INVOICE', ?, ?, 'EUR', ?, ?, ?, ?, 30, ?, ?, ?, false, ?, ?)");
                var line = batch("insert into invoice_line (tenant_id, id, version, invoice_id, position, text, quantity,"
                        + " unit_price, discount, tax_rate, net_minor) values (?, ?, 0, ?, ?, ?, ?, ?, 0, 20, ?)");
                var item = batch("insert into due_item (tenant_id, id, version, customer_id, invoice_id, position, currency, due_on,"
                        + " amount_minor, open_minor, settled_on) values (?, ?, 0, ?, ?, 1, 'EUR', ?, ?, ?, ?)");
                var payment = batch("insert into payment (tenant_id, id, version, customer_id, method, currency, amount_minor,"
                        + " unallocated_minor, refunded_minor, received_on, recorded_at, recorded_by)"
                        + " values (?, ?, 0, ?, 'TRANSFER', 'EUR', ?, 0, 0, ?, ?, 'Bench')");
                var entry = batch("insert into ledger_entry (tenant_id, id, version, kind, debit, credit, customer_id,"
                        + " invoice_id, item_id, payment_id, currency, amount_minor, booked_on, recorded_at, actor)"
                        + " values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, 'EUR', ?, ?, ?, 'Bench')")) {
            for (var number = 1; number <= invoices; number++) {
                var it = workload.invoice(customers);
                var customer = customerIds[it.customer()];
                var id = Ids.bytes(Ids.next());
                var open = it.total() - it.paid();
                var last = it.payments().length == 0 ? null : it.payments()[it.payments().length - 1].on();
                add(invoice, tenant, id, customer, open == 0 ? "PAID" : "OPEN", "W-" + String.format("%07d", number),
                        it.net(), it.tax(), it.total(), open, it.issued(), it.due(), open == 0 ? last : null,
                        it.issued(), it.issued());
                add(item, tenant, id, customer, id, it.due(), it.total(), open, open == 0 ? last : null);
                for (var position = 0; position < it.lines().length; position++) {
                    var row = it.lines()[position];
                    add(line, tenant, Ids.bytes(Ids.next()), id, position, row.text(), row.quantity(),
                            java.math.BigDecimal.valueOf(row.unitPrice(), 2), row.net());
                }
                add(entry, tenant, Ids.bytes(Ids.next()), "ISSUED", "RECEIVABLE", "SALES", customer, id, id, null, it.total(),
                        it.issued(), it.issued());
                for (var paid : it.payments()) {
                    var key = Ids.bytes(Ids.next());
                    add(payment, tenant, key, customer, paid.amount(), paid.on(), paid.on());
                    add(entry, tenant, Ids.bytes(Ids.next()), "RECEIVED", "CASH", "CREDIT", customer, null, null, key,
                            paid.amount(), paid.on(), paid.on());
                    add(entry, tenant, Ids.bytes(Ids.next()), "ALLOCATED", "CREDIT", "RECEIVABLE", customer, id, id, key,
                            paid.amount(), paid.on(), paid.on());
                }
                if (number % BATCH == 0 || number == invoices) {
                    invoice.executeBatch();
                    line.executeBatch();
                    item.executeBatch();
                    payment.executeBatch();
                    entry.executeBatch();
                    connection.commit();
                }
            }
        }
        run("insert into customer_tally (tenant_id, archived, country, industry, customers)"
                + " select tenant_id, false, coalesce(country, ''), coalesce(industry, ''), count(*) from customer"
                + " where tenant_id = ? group by tenant_id, coalesce(country, ''), coalesce(industry, '')",
                tenant);
        run("insert into customer_open (tenant_id, customer_id, currency, items, open_minor)"
                + " select tenant_id, customer_id, currency, sum(state = 'OPEN'), sum(open_minor) from invoice"
                + " where tenant_id = ? group by tenant_id, customer_id, currency",
                tenant);
        run("insert into open_day (tenant_id, currency, due_on, items, invoices, partly, disputed, open_minor, settled, voided, credits)"
                + " select tenant_id, currency, due_on, sum(state = 'OPEN'), sum(state = 'OPEN'), sum(state = 'OPEN' and open_minor < total_minor), 0,"
                + " sum(open_minor), sum(state = 'PAID'), 0, 0 from invoice where tenant_id = ? group by tenant_id, currency, due_on",
                tenant);
        run("insert into ledger_day (tenant_id, currency, booked_on, sales_minor, receivable_minor, payments)"
                + " select tenant_id, currency, booked_on, sum(case when credit = 'SALES' then amount_minor else 0 end),"
                + " sum(case when debit = 'RECEIVABLE' then amount_minor when credit = 'RECEIVABLE' then -amount_minor else 0 end),"
                + " sum(debit = 'CASH') from ledger_entry where tenant_id = ? group by tenant_id, currency, booked_on",
                tenant);
        connection.commit();
    }

    /** Fresh statistics, as a server that has had the rows for a day would have. */
    public void analyze() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("analyze table customer, invoice, invoice_line, due_item, ledger_entry, payment, open_day, ledger_day,"
                    + " customer_open, customer_tally");
        }
        connection.commit();
    }

    private byte[][] customers(Workload workload, byte[] tenant, int count) throws SQLException {
        var ids = new byte[count][];
        try (var customer = batch("insert into customer (tenant_id, id, version, name, name_search, reference, email, language,"
                + " currency, terms_days, city, country, created_at) values (?, ?, 0, ?, ?, ?, ?, 'en', 'EUR', 30, 'Lyon', 'FR', ?)")) {
            for (var number = 0; number < count; number++) {
                ids[number] = Ids.bytes(Ids.next());
                var name = workload.customerName(number + 1);
                var reference = "C" + (number + 1);
                add(customer, tenant, ids[number], name, (name + " " + reference).toLowerCase(java.util.Locale.ROOT), reference,
                        "ap" + number + "@example.invalid", today.minusYears(2));
                if (number % BATCH == BATCH - 1 || number == count - 1) {
                    customer.executeBatch();
                    connection.commit();
                }
            }
        }
        return ids;
    }

    private PreparedStatement batch(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        set(statement, values);
        statement.addBatch();
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("changed nothing: " + sql);
            }
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
