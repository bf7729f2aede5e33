package com.duebook.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table there is, past all walls; but for JobRunr's, which change with the time of day. */
public class WholeDatabase {

    private final JdbcClient client;

    WholeDatabase(DataSource source) {
        this.client = JdbcClient.create(source);
    }

    /** A sum over all values of each table: any change of any row shows. */
    public Map<String, Long> sums() {
        return columns("1 = 1").entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey, table -> sum(table.getKey(), table.getValue()), Long::sum, TreeMap::new));
    }

    /** Where a text stands, as table and column; but for the sandbox's mailbox, which has what was delivered. */
    public List<String> placesOf(String text) {
        return columns("data_type like '%char' or data_type like '%text' or data_type like '%blob'"
                + " or data_type like '%binary' or data_type = 'json'").entrySet().stream()
                .filter(table -> !table.getKey().equals("caught_mail"))
                .flatMap(table -> table.getValue().stream()
                        .filter(column -> holds(table.getKey(), column, text))
                        .map(column -> table.getKey() + "." + column))
                .toList();
    }

    private Map<String, List<String>> columns(String wanted) {
        return client.sql("""
                        select table_name t, column_name c from information_schema.columns
                        where table_schema = database() and lower(table_name) not like 'jobrunr%' and (""" + wanted + ")")
                .query((row, at) -> Map.entry(row.getString("t"), row.getString("c"))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Vitess has no {@code checksum table}. */
    private long sum(String table, List<String> columns) {
        if (OutsideVitess.settings().isPresent()) {
            var values = columns.stream().map("coalesce(hex(`%s`), '-')"::formatted).collect(Collectors.joining(", "));
            return client.sql("select sum(crc32(concat_ws(',', %s))) from `%s`".formatted(values, table))
                    .query((row, at) -> row.getLong(1)).single();
        }
        return client.sql("checksum table `" + table + "`").query((row, at) -> row.getLong(2)).single();
    }

    private boolean holds(String table, String column, String text) {
        return client.sql("select count(*) from `%s` where instr(cast(`%s` as binary), ?) > 0".formatted(table, column))
                .param(text.getBytes(StandardCharsets.UTF_8)).query(Long.class).single() > 0;
    }
}
