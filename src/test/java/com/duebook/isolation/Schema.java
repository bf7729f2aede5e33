package com.duebook.isolation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself says of its tables, on MariaDB and on MySQL alike. */
final class Schema {

    record Column(String table, String name, String type, boolean nullable, long length) {}

    record ForeignKey(String name, String table, List<String> columns, String parent, List<String> parentColumns) {}

    record Key(String table, String name, boolean unique, List<String> columns) {

        boolean isPrimary() {
            return name.equalsIgnoreCase("primary");
        }
    }

    private record Check(String table, String clause) {}

    private record Part(String table, String name, String column, boolean unique, String parent, String parentColumn) {}

    private final Map<String, List<Column>> columns;
    private final List<ForeignKey> foreignKeys;
    private final List<Key> keys;
    private final List<Check> checks;

    private Schema(Map<String, List<Column>> columns, List<ForeignKey> foreignKeys, List<Key> keys, List<Check> checks) {
        this.columns = columns;
        this.foreignKeys = foreignKeys;
        this.keys = keys;
        this.checks = checks;
    }

    static Schema of(JdbcClient client) {
        var columns = client.sql("""
                        select lower(table_name) t, lower(column_name) c, lower(data_type) d, is_nullable n,
                            coalesce(character_maximum_length, 0) l
                        from information_schema.columns where table_schema = database()
                        order by table_name, ordinal_position""")
                .query((row, number) -> new Column(row.getString("t"), row.getString("c"), row.getString("d"),
                        row.getString("n").equals("YES"), row.getLong("l")))
                .list();
        var references = client.sql("""
                        select lower(table_name) t, constraint_name k, lower(column_name) c,
                            lower(referenced_table_name) p, lower(referenced_column_name) pc
                        from information_schema.key_column_usage
                        where table_schema = database() and referenced_table_name is not null
                        order by table_name, constraint_name, ordinal_position""")
                .query((row, number) -> new Part(row.getString("t"), row.getString("k"), row.getString("c"), false,
                        row.getString("p"), row.getString("pc")))
                .list();
        // A key of a column that the database makes of another is one of that other.
        var indexes = client.sql("""
                        select lower(s.table_name) t, s.index_name k, lower(s.column_name) c, s.non_unique u,
                            coalesce(c.generation_expression, '') g
                        from information_schema.statistics s join information_schema.columns c
                            on c.table_schema = s.table_schema and c.table_name = s.table_name and c.column_name = s.column_name
                        where s.table_schema = database() order by s.table_name, s.index_name, s.seq_in_index""")
                .query((row, number) -> new Part(row.getString("t"), row.getString("k"),
                        row.getString("g").isEmpty() ? row.getString("c") : row.getString("g").replaceAll(".*`(\\w+)`.*", "$1"),
                        row.getInt("u") == 0, "", ""))
                .list();
        var checks = client.sql("""
                        select lower(t.table_name) t, c.check_clause c
                        from information_schema.check_constraints c join information_schema.table_constraints t
                            on t.constraint_schema = c.constraint_schema and t.constraint_name = c.constraint_name
                        where c.constraint_schema = database()""")
                .query((row, number) -> new Check(row.getString("t"), row.getString("c")))
                .list();
        return new Schema(
                columns.stream().collect(Collectors.groupingBy(Column::table, TreeMap::new, Collectors.toList())),
                grouped(references).map(parts -> new ForeignKey(parts.getFirst().name(), parts.getFirst().table(),
                        parts.stream().map(Part::column).toList(), parts.getFirst().parent(),
                        parts.stream().map(Part::parentColumn).toList())).toList(),
                grouped(indexes).map(parts -> new Key(parts.getFirst().table(), parts.getFirst().name(),
                        parts.getFirst().unique(), parts.stream().map(Part::column).toList())).toList(),
                checks);
    }

    List<String> tables() {
        return List.copyOf(columns.keySet());
    }

    List<String> tenantTables() {
        return columns.keySet().stream().filter(this::isTenantTable).toList();
    }

    boolean isTenantTable(String table) {
        return columns.get(table).stream().anyMatch(column -> column.name().equals("tenant_id"));
    }

    List<Column> columnsOf(String table) {
        return columns.get(table);
    }

    List<ForeignKey> foreignKeys() {
        return foreignKeys;
    }

    List<ForeignKey> foreignKeysOf(String table) {
        return foreignKeys.stream().filter(key -> key.table().equals(table)).toList();
    }

    List<Key> keys() {
        return keys;
    }

    /** The first of the words that a check {@code column in ('A', 'B')} allows, or an empty text. */
    String firstAllowed(Column column) {
        var allowed = Pattern.compile("`" + column.name() + "` in \\(\\W*(?:_utf8mb4)?\\W*([A-Z_]+)");
        return checks.stream().filter(check -> check.table().equals(column.table()))
                .map(check -> allowed.matcher(check.clause())).filter(found -> found.find()).map(found -> found.group(1))
                .findFirst().orElse("").toUpperCase(Locale.ROOT);
    }

    private static java.util.stream.Stream<List<Part>> grouped(List<Part> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(part -> part.table() + " " + part.name(), TreeMap::new, Collectors.toList()))
                .values().stream();
    }
}
