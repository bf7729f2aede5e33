package com.duebook.faults;

import com.duebook.cluster.Cluster;
import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Node;
import com.duebook.cluster.Stage;
import com.duebook.cluster.Store;
import com.duebook.cluster.load.Books;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** J-10: the process that changes the schema is killed in the middle, again and again; then two of them start at once. */
final class KilledMigration implements Fault {

    private static final String CHANGES = "select count(*) from DATABASECHANGELOG";
    private static final String SCHEMA = """
            select concat_ws('|', table_name, column_name, ordinal_position, column_type, is_nullable, column_default, collation_name)
            from information_schema.columns where table_schema = database() and table_name not like 'DATABASECHANGELOG%'
            union all
            select concat_ws('|', table_name, index_name, seq_in_index, column_name, non_unique)
            from information_schema.statistics where table_schema = database() and table_name not like 'DATABASECHANGELOG%'
            union all
            select concat_ws('|', table_name, constraint_name, constraint_type)
            from information_schema.table_constraints where table_schema = database() and table_name not like 'DATABASECHANGELOG%'
            order by 1""";

    @Override
    public String name() {
        return "J-10";
    }

    @Override
    public void run(Stage stage, FaultTable table) throws Exception {
        var kills = stage.size(10, 3);
        try (var clean = Cluster.prepare(stage.folder(), stage.app(), stage.store("clean"), 0);
                var killed = Cluster.empty(stage.folder(), stage.app(), stage.store("killed"), 0)) {
            var all = new Books(clean.store()).number(CHANGES);
            var done = 0;
            for (var kill = 0; kill < kills; kill++) {
                done += killAt(killed, 1 + stage.random().nextInt((int) all * (kill + 1) / kills)) ? 1 : 0;
            }
            var begun = System.nanoTime();
            var pair = List.of(killed.launch("migrate-1", "migrate"), killed.launch("migrate-2", "migrate"));
            var exits = new ArrayList<Integer>();
            for (var node : pair) {
                exits.add(node.await());
            }
            var seconds = (System.nanoTime() - begun) / 1e9;
            var books = new Books(killed.store());
            var recorded = books.number(CHANGES);
            var once = books.number("select count(distinct id, author, filename) from DATABASECHANGELOG");
            var same = schema(killed.store()).equals(schema(clean.store()));
            table.add("kill -9 in the middle of a migration, then two at once", String.valueOf(kills),
                    "both end well within 60 s, %d changes recorded once, the schema as of a clean installation".formatted(all),
                    "%d killed in the middle, ended with %s after %.0f s, %d recorded, %d of them distinct, schema %s".formatted(done,
                            exits,
                            seconds, recorded, once, same ? "the same" : "another"),
                    done > 0 && exits.equals(List.of(0, 0)) && recorded == all && once == all && same && seconds <= 60);
        }
    }

    /** @return whether it was still at it */
    private static boolean killAt(Cluster cluster, int changes) throws Exception {
        Node node = cluster.launch("migrate", "migrate");
        while (node.isAlive() && applied(cluster.store()) < changes) {
            Thread.sleep(5);
        }
        var inTheMiddle = node.isAlive();
        node.kill();
        return inTheMiddle;
    }

    private static long applied(Store store) {
        try {
            return new Books(store).number(CHANGES);
        } catch (SQLException notYet) {
            return 0;
        }
    }

    private static List<String> schema(Store store) throws SQLException {
        return new Books(store).texts(SCHEMA);
    }
}
