package com.duebook.cluster;

import java.sql.SQLException;

/** A schema of our own on a server that runs already, dropped at the end. */
final class GivenStore implements Store {

    private final Account server;
    private final String name;

    private GivenStore(Account server, String name) {
        this.server = server;
        this.name = name;
    }

    static GivenStore create(Account server, String name) throws SQLException {
        var store = new GivenStore(server, "duebook_cluster_" + ProcessHandle.current().pid() + "_" + name);
        store.run("create database " + store.name + " character set utf8mb4");
        Runtime.getRuntime().addShutdownHook(new Thread(store::close));
        return store;
    }

    @Override
    public Account account() {
        return new Account(server.url().replaceFirst("(//[^/]+/)[^?]*", "$1" + name), server.user(), server.password());
    }

    @Override
    public String kind() {
        return server.url().startsWith("jdbc:mysql:") ? "MySQL" : "MariaDB";
    }

    @Override
    public void close() {
        try {
            run("drop database if exists " + name);
        } catch (SQLException e) {
            System.err.println("left behind: database " + name + ": " + e.getMessage());
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = server.connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
