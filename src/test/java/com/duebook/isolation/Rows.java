package com.duebook.isolation;

import com.duebook.isolation.Schema.Column;
import com.duebook.isolation.Schema.ForeignKey;
import com.duebook.tenancy.Ids;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Puts a valid row into any table, with whatever rows it refers to, from nothing but the schema: a new table is covered
 * the day it is made. Past Hibernate and past the guard, as a defect or an import by hand would.
 */
final class Rows {

    private static final String CONDITIONS = "{\"all\":[{\"fact\":\"DAYS_OVERDUE\",\"is\":\"OVER\",\"number\":7}]}";

    /** Where the schema's own checks ask for more than a type. */
    private static final Map<String, Object> SPECIAL = Map.of(
            "payment.unallocated_minor", 0,
            "payment.refunded_minor", 0,
            "alert.live", 1,
            "workspace.terms_days", 30,
            "alert_rule.indicator", "DAYS_OVERDUE",
            "alert_rule.conditions", CONDITIONS,
            "segment.conditions", CONDITIONS);

    /** References that may be missing, of which a check asks for one all the same. */
    private static final Set<String> ASKED_FOR = Set.of("due_item.invoice_id", "attempt_share.item_id");

    private final DataSource source;
    private final Schema schema;
    private final Map<String, String> enums;
    private final Map<String, Map<String, Object>> parents = new HashMap<>();
    private int count;

    /** @param enums a valid word for each column that holds one, such as {@code invoice.state} */
    Rows(DataSource source, Schema schema, Map<String, String> enums) {
        this.source = source;
        this.schema = schema;
        this.enums = enums;
    }

    boolean has(String table, String column) {
        return schema.columnsOf(table).stream().anyMatch(candidate -> candidate.name().equals(column));
    }

    Map<String, Object> insert(String table, UUID tenant) throws SQLException {
        return insert(table, tenant, Map.of());
    }

    /** @param given values that are not to be made up */
    Map<String, Object> insert(String table, UUID tenant, Map<String, Object> given) throws SQLException {
        var row = new LinkedHashMap<String, Object>(given);
        for (var key : schema.foreignKeysOf(table)) {
            refer(row, key, tenant);
        }
        for (var column : schema.columnsOf(table)) {
            if (!column.nullable() || SPECIAL.containsKey(table + "." + column.name())) {
                row.putIfAbsent(column.name(), column.name().equals("tenant_id") ? Ids.bytes(tenant) : value(column));
            }
        }
        try (var connection = source.getConnection()) {
            store(connection, table, row);
        }
        return row;
    }

    /** A row of this tenant to refer to; the same one each time. */
    Map<String, Object> parent(String table, UUID tenant) throws SQLException {
        var name = table + " " + tenant;
        var known = parents.get(name);
        if (known == null) {
            known = insert(table, tenant);
            parents.put(name, known);
        }
        return known;
    }

    /** A value for each column of this key, also for those that may be null. */
    Map<String, Object> filled(Schema.Key key, UUID tenant) throws SQLException {
        var given = new LinkedHashMap<String, Object>();
        for (var reference : schema.foreignKeysOf(key.table())) {
            if (schema.isTenantTable(reference.parent()) && key.columns().containsAll(reference.columns())) {
                var parent = insert(reference.parent(), tenant);
                for (var index = 1; index < reference.columns().size(); index++) {
                    given.put(reference.columns().get(index), parent.get(reference.parentColumns().get(index)));
                }
            }
        }
        for (var column : schema.columnsOf(key.table())) {
            if (key.columns().contains(column.name()) && !column.name().equals("tenant_id")) {
                given.putIfAbsent(column.name(), value(column));
            }
        }
        return given;
    }

    private void refer(Map<String, Object> row, ForeignKey key, UUID tenant) throws SQLException {
        if (key.columns().equals(java.util.List.of("tenant_id"))) {
            return;
        }
        var open = key.columns().stream().filter(column -> !column.equals("tenant_id")).toList();
        var optional = schema.columnsOf(key.table()).stream()
                .filter(column -> open.contains(column.name()))
                .allMatch(column -> column.nullable() && !ASKED_FOR.contains(key.table() + "." + column.name()));
        if (optional || open.stream().allMatch(row::containsKey)) {
            return;
        }
        var isWorkspace = key.parent().equals("workspace");
        var parent = isWorkspace ? Map.<String, Object>of("id", Ids.bytes(tenant)) : parent(key.parent(), tenant);
        for (var index = 0; index < key.columns().size(); index++) {
            row.putIfAbsent(key.columns().get(index), parent.get(key.parentColumns().get(index)));
        }
    }

    private Object value(Column column) {
        var name = column.table() + "." + column.name();
        if (SPECIAL.containsKey(name)) {
            return SPECIAL.get(name);
        }
        if (enums.containsKey(name)) {
            return enums.get(name);
        }
        count++;
        return switch (column.type()) {
            case "binary", "varbinary", "blob", "mediumblob", "longblob" -> bytes(column);
            case "int" -> count;
            case "bigint", "smallint" -> 1;
            case "tinyint", "bit" -> 0;
            case "decimal" -> BigDecimal.ONE;
            case "date" -> LocalDate.of(2026, 1, 1).plusDays(count);
            case "datetime", "timestamp" -> LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(count);
            case "json" -> "{}";
            case "char", "varchar", "text", "mediumtext", "longtext" -> text(column);
            default -> throw new IllegalStateException("make up a value for " + column);
        };
    }

    private static byte[] bytes(Column column) {
        return column.length() == 16 || column.length() > 32 || column.length() == 0
                ? Ids.bytes(Ids.next())
                : java.util.Arrays.copyOf(Ids.bytes(Ids.next()), (int) column.length());
    }

    private String text(Column column) {
        var allowed = schema.firstAllowed(column);
        if (!allowed.isEmpty()) {
            return allowed;
        }
        return switch (column.name()) {
            case "currency" -> "EUR";
            case "country" -> "DE";
            case "language" -> "en";
            case "zone" -> "Europe/Berlin";
            default -> {
                var unique = "x" + Long.toString(System.nanoTime() + count, 36);
                yield unique.substring((int) Math.max(0, unique.length() - column.length()));
            }
        };
    }

    private static void store(Connection connection, String table, Map<String, Object> row) throws SQLException {
        connection.setAutoCommit(false);
        var names = row.keySet().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        var marks = row.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        try (var statement = connection.prepareStatement(
                "insert into `" + table + "` (" + names + ") values (" + marks + ")")) {
            var index = 1;
            for (var value : row.values()) {
                statement.setObject(index++, value);
            }
            statement.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }
}
