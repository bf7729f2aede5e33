package com.duebook.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.database.embedded.BenchDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** S-14: the account that Duebook runs as can add to the journal, and the database refuses it everything else. */
class JournalRightsTest {

    private static final String ENTRY = """
            insert into audit_entry (tenant_id, position, at_micros, actor_kind, deed, details, previous, hash)
            values ('t', %d, 0, 'SYSTEM', 'SIGNED_IN', '{}', 'p', 'h')""";

    @TempDir Path folder;

    @Test
    void theDatabaseRefusesToChangeOrDeleteAnEntry() throws Exception {
        try (var server = BenchDatabase.start(folder.resolve("server"));
                var root = DriverManager.getConnection(server.url(), "root", "")) {
            createJournal(root);
            // From here on the server, which began without any, knows accounts and rights.
            execute(root, "flush privileges");
            execute(root, "create user 'app'@'localhost' identified by 'secret'");
            Grants.give(JdbcClient.create(new SingleConnectionDataSource(root, true)), "app@localhost");

            try (var app = DriverManager.getConnection(server.url(), "app", "secret")) {
                assertThat(execute(app, ENTRY.formatted(1))).isEqualTo(1);
                assertThat(execute(app, "insert into audit_head values ('t', 1, 'h')")).isEqualTo(1);
                assertThat(execute(app, "update audit_head set position = 2")).isEqualTo(1);
                for (var forbidden : new String[] {
                    "update audit_entry set deed = 'NOTHING'", "delete from audit_entry", "truncate table audit_entry",
                    "drop table audit_entry", "alter table audit_entry drop column hash"}) {
                    assertThatThrownBy(() -> execute(app, forbidden)).as(forbidden)
                            .isInstanceOf(SQLException.class).hasMessageContaining("denied");
                }
            }
            assertThat(execute(root, "delete from audit_entry")).as("still there, and root's to delete").isEqualTo(1);
        }
    }

    /** As the change file does it. */
    private static void createJournal(Connection root) throws IOException, SQLException {
        var changes = Files.readString(
                Path.of("src/main/resources/db/changes/0100-audit.sql"), StandardCharsets.UTF_8);
        for (var statement : changes.replaceAll("(?m)--.*$", "").split(";")) {
            if (!statement.isBlank()) {
                execute(root, statement);
            }
        }
    }

    private static int execute(Connection connection, String statement) throws SQLException {
        try (var prepared = connection.createStatement()) {
            return prepared.executeUpdate(statement);
        }
    }
}
