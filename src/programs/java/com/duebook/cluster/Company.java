package com.duebook.cluster;

import com.duebook.client.Sql;
import com.duebook.client.SuffixFill;
import com.duebook.tenancy.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * A workspace with an owner who can sign in, and customers.
 *
 * @param email of the owner, whose password is {@link #PASSWORD}
 */
public record Company(UUID workspace, String email, List<UUID> customers) {

    public static final String PASSWORD = "duebook-cluster";

    private static final String HASH = "{argon2id-64m-3}" + new Argon2PasswordEncoder(16, 32, 1, 64 * 1024, 3).encode(PASSWORD);

    /** Straight into the tables, as somebody's sign-up of some days ago left them; its night is done. */
    public static Company open(Connection connection, String name, int customers) throws SQLException {
        var workspace = Ids.next();
        var owner = Ids.next();
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '-') + "@cluster.example";
        var now = Timestamp.from(Instant.now());
        run(connection, """
                insert into workspace (id, version, name, created_at, currency, zone, language, industry, country, terms_days,
                    part_payment, tax_rate, night_done_on) values (?, 0, ?, ?, 'EUR', 'UTC', 'en', 'general', 'IE', 30, true, 0, ?)""",
                Ids.bytes(workspace), name, now, LocalDate.now(ZoneOffset.UTC));
        run(connection, """
                insert into identity (id, version, email, name, password_hash, language, theme, created_at, session_epoch,
                    last_workspace) values (?, 0, ?, ?, ?, 'en', 'SYSTEM', ?, 0, ?)""",
                Ids.bytes(owner), email, "Owner of " + name, HASH, now, Ids.bytes(workspace));
        run(connection, "insert into membership (id, version, workspace_id, identity_id, role, joined_at) values (?, 0, ?, ?, 'OWNER', ?)",
                Ids.bytes(Ids.next()), Ids.bytes(workspace), Ids.bytes(owner), now);
        var ids = new ArrayList<UUID>();
        for (var number = 1; number <= customers; number++) {
            ids.add(customer(connection, workspace, number, now));
        }
        SuffixFill.of(connection, workspace);
        run(connection, "insert into customer_tally (tenant_id, archived, country, industry, customers) values (?, false, 'IE', '', ?)",
                Ids.bytes(workspace), customers);
        return new Company(workspace, email, List.copyOf(ids));
    }

    private static UUID customer(Connection connection, UUID workspace, int number, Timestamp now) throws SQLException {
        var id = Ids.next();
        run(connection, """
                insert into customer (tenant_id, id, version, name, name_search, reference, email, language, currency,
                    terms_days, city, country, created_at) values (?, ?, 0, ?, ?, ?, ?, 'en', 'EUR', 30, 'Cork', 'IE', ?)""",
                Ids.bytes(workspace), Ids.bytes(id), "Customer " + number, "customer " + number, "C" + number,
                "books" + number + "@customer.example", now);
        return id;
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        new Sql(connection).run(sql, values);
    }
}
