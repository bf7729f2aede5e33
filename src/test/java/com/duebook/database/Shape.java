package com.duebook.database;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A schema as lines of text, such that two schemas are the same when their lines are. */
final class Shape {

    private Shape() {}

    static List<String> of(JdbcClient client) {
        return client.sql("""
                        select concat_ws(' ', 'column', table_name, column_name, column_type, is_nullable,
                            coalesce(column_default, '-')) from information_schema.columns
                            where table_schema = database()
                        union all
                        select concat_ws(' ', 'index', table_name, index_name, seq_in_index, column_name, non_unique)
                            from information_schema.statistics where table_schema = database()
                        union all
                        select concat_ws(' ', 'constraint', table_name, constraint_name, constraint_type)
                            from information_schema.table_constraints where table_schema = database()
                        order by 1""")
                .query(String.class)
                .list();
    }
}
