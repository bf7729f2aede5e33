package com.duebook.faults.failing;

import com.duebook.client.Sql;
import com.duebook.cluster.Store;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Figures of the database, asked past the product. */
final class Counts {

    private Counts() {}

    /** Of each query, all of which take the same parameters. */
    static List<Long> of(Store store, List<String> queries, Object... parameters) throws SQLException {
        var counts = new ArrayList<Long>();
        try (var connection = store.connect()) {
            for (var query : queries) {
                counts.add(new Sql(connection).number(query, parameters));
            }
        }
        return counts;
    }
}
