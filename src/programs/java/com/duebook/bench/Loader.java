package com.duebook.bench;

import com.duebook.client.Sql;
import com.duebook.client.SuffixFill;
import com.duebook.tenancy.Ids;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Writes the workload straight into the tables, as an imported company would have left them. */
public final class Loader {

    private static final int BATCH = 250_000;
    private static final int MANY = 1_000_000;
    /** Ids are made as if so many milliseconds ago, and later ones come after them. */
    private static final long SPAN = Duration.ofDays(3).toMillis();
    private static final Pattern ID = Pattern.compile("\\bid\\((\\d), ([^)]+)\\)");
    private static final Pattern WORD = Pattern.compile("\\bword\\((@\\w+), ([^)]+)\\)");

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
        run("insert into alert_rule (tenant_id, id, version, name, indicator, conditions, severity, active)"
                + " values (?, ?, 0, 'More than 60 days late', 'DAYS_OVERDUE',"
                + " '{\"all\":[{\"fact\":\"DAYS_OVERDUE\",\"is\":\"AT_LEAST\",\"number\":60}]}', 'WARNING', true)",
                Ids.bytes(workspace), Ids.bytes(Ids.next()));
        connection.commit();
        return workspace;
    }

    /** @param invoices with secondary indexes taken away meanwhile when there are a million or more */
    public void fill(UUID workspace, int customers, int invoices, long seed) throws SQLException, IOException {
        var sql = new Sql(connection);
        sql.run("set @tenant = ?, @customers = ?, @today = ?, @base = ?, @salt = ?, @first = ?, @second = ?, @form = ?, rand_seed1 = ?,"
                + " rand_seed2 = ?", Ids.bytes(workspace), customers, today, System.currentTimeMillis() - SPAN,
                Integer.toUnsignedLong(workspace.hashCode()) << 24,
                Workload.FIRST, Workload.SECOND, Workload.FORM, seed, seed * 31);
        repeat("customers.sql", customers);
        SuffixFill.of(connection, workspace);
        connection.commit();
        if (invoices < MANY) {
            repeat("rows.sql", invoices);
        } else {
            var indexes = Indexes.takeAway(connection);
            repeat("rows.sql", invoices);
            indexes.putBack();
        }
        script("summaries.sql");
        connection.commit();
    }

    private void repeat(String script, int count) throws SQLException, IOException {
        var begun = System.nanoTime();
        for (var from = 0; from < count; from += BATCH) {
            new Sql(connection).run("set @from = ?, @to = ?", from, count);
            script(script);
            connection.commit();
            if (count >= MANY) {
                System.out.printf("  %,d of %s after %.0f s%n", Math.min(count, from + BATCH), script, (System.nanoTime() - begun) / 1e9);
            }
        }
    }

    /** Its statements, in which {@code id(kind, n)} and {@code word(list, n)} are short for what SQL says at length. */
    private void script(String script) throws SQLException, IOException {
        for (var statement : new ClassPathResource("bench/" + script).getContentAsString(StandardCharsets.UTF_8).split(";\\s*")) {
            new Sql(connection).run(ID.matcher(WORD.matcher(statement).replaceAll("substring_index(substring_index($1, ',', $2), ',', -1)"))
                    .replaceAll("unhex(concat(lpad(hex(@base + $2), 12, '0'), '700$1', '8', left(md5(@salt + $2), 15)))"));
        }
    }

    /** Fresh statistics, as a server that has had the rows for a day would have. */
    public void analyze() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("analyze table customer, invoice, invoice_line, due_item, ledger_entry, payment, open_day, ledger_day,"
                    + " customer_open, customer_tally, customer_suffix");
        }
        connection.commit();
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
