package com.duebook.support;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database without any table, beside that of the other tests and on the same server; gone when it is closed. */
public final class EmptyDatabase implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name = "duebook_empty_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
    private final Map<String, Object> server = TestDatabase.settings();

    public EmptyDatabase() {
        execute("create database " + name + " character set utf8mb4");
    }

    public String url() {
        return server.get("duebook.database.url").toString().replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
    }

    public String user() {
        return server.get("duebook.database.user").toString();
    }

    public String password() {
        return server.get("duebook.database.password").toString();
    }

    public DataSource source() {
        return new DriverManagerDataSource(url(), user(), password());
    }

    public JdbcClient client() {
        return JdbcClient.create(source());
    }

    @Override
    public void close() {
        execute("drop database " + name);
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(server.get("duebook.database.url").toString(), user(), password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
