package com.duebook.database;

import com.duebook.problem.CannotStart;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives the account that Duebook runs as its rights, table by table: data only, and the journal for adding only. */
final class Grants {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.$%:-]+");
    private static final String APPEND_ONLY = "audit_entry";

    private Grants() {}

    /** @param account {@code user} or {@code user@host}; without a host {@code %} */
    static void give(JdbcClient client, String account) {
        var parts = account.strip().split("@", 2);
        var grantee = quoted(parts[0]) + "@" + quoted(parts.length == 2 ? parts[1] : "%");
        client.sql("""
                        select table_name as name, table_type as type from information_schema.tables
                        where table_schema = database() and table_name not like 'DATABASECHANGELOG%'""")
                .query((row, number) -> "grant %s on `%s` to %s".formatted(
                        rights(row.getString("name"), row.getString("type")), row.getString("name"), grantee))
                .list()
                .forEach(grant -> client.sql(grant).update());
    }

    private static String rights(String table, String type) {
        if (type.equals("VIEW")) {
            return "select";
        }
        return table.equals(APPEND_ONLY) ? "select, insert" : "select, insert, update, delete";
    }

    private static String quoted(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new CannotStart("DUEBOOK_DATABASE_GRANT_TO is \"" + name + "\"; set it to an account such as duebook or"
                    + " duebook@10.0.0.7.");
        }
        return "'" + name + "'";
    }
}
