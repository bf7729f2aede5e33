package com.duebook.client;

import com.duebook.tenancy.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Straight from and into the database. */
public record Sql(Connection connection) {

    public void run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    public UUID id(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return Ids.uuid(rows.getBytes(1));
            }
        }
    }

    /** @return the first column of the first row, 0 for null or for none */
    public long number(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    /** Looks again and again until the figure is there. @return nanoseconds of waiting */
    public long await(long wanted, String sql, Object... values) throws SQLException, InterruptedException {
        var begun = System.nanoTime();
        while (number(sql, values) != wanted) {
            if (System.nanoTime() - begun > 300_000_000_000L) {
                throw new IllegalStateException("five minutes, and still not " + wanted + ": " + sql);
            }
            Thread.sleep(5);
        }
        return System.nanoTime() - begun;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
