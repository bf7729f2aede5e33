package com.duebook.bench;

import com.duebook.client.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Takes the secondary indexes away while millions of rows come, since to sort each once afterwards is far quicker. */
final class Indexes {

    private static final List<String> TABLES = List.of("invoice", "due_item", "invoice_line", "payment", "ledger_entry");

    private final Connection connection;
    private final List<String> makers = new ArrayList<>();

    private Indexes(Connection connection) {
        this.connection = connection;
    }

    /** References are not looked at until {@link #putBack}. */
    static Indexes takeAway(Connection connection) throws SQLException {
        var indexes = new Indexes(connection);
        var sql = new Sql(connection);
        sql.run("set foreign_key_checks = 0, unique_checks = 0");
        for (var table : TABLES) {
            indexes.take(table, sql);
        }
        return indexes;
    }

    private void take(String table, Sql sql) throws SQLException {
        var drops = new ArrayList<String>();
        var adds = new ArrayList<String>();
        try (var statement = connection.prepareStatement("""
                select index_name, max(non_unique), group_concat(column_name order by seq_in_index) from information_schema.statistics
                where table_schema = database() and table_name = ? and index_name <> 'PRIMARY' group by index_name""")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    drops.add("drop key " + rows.getString(1));
                    adds.add("add " + (rows.getBoolean(2) ? "" : "unique ") + "key " + rows.getString(1) + " (" + rows.getString(3) + ")");
                }
            }
        }
        sql.run("alter table " + table + " " + String.join(", ", drops));
        makers.add("alter table " + table + " " + String.join(", ", adds));
    }

    void putBack() throws SQLException {
        var sql = new Sql(connection);
        for (var maker : makers) {
            var begun = System.nanoTime();
            sql.run(maker);
            System.out.printf("  %.0f s: %s%n", (System.nanoTime() - begun) / 1e9, maker);
        }
        sql.run("set foreign_key_checks = 1, unique_checks = 1");
    }
}
