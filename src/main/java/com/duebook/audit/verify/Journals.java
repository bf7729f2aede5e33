package com.duebook.audit.verify;

import com.duebook.audit.chain.BooksCheck;
import com.duebook.audit.chain.ChainCheck;
import com.duebook.audit.chain.ChainFault;
import com.duebook.audit.chain.ExportedHead;
import com.duebook.audit.chain.StoredEntry;
import com.duebook.audit.chain.WrongRow;
import com.duebook.tenancy.Ids;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** All workspaces' journals in a database, and their books, read with whatever account may select from them. */
final class Journals implements AutoCloseable {

    private static final int PAGE = 5_000;

    private final Connection connection;
    private final JdbcClient client;

    /** Others may write meanwhile: each journal is looked at as of one moment. */
    Journals(String url, String user, String password) throws SQLException {
        connection = DriverManager.getConnection(url, user, password);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** @param entries how many there are */
    record Finding(long entries, List<ChainFault> faults, List<WrongRow> books) {

        boolean isGood() {
            return faults.isEmpty() && books.isEmpty();
        }
    }

    /** By workspace: those that have entries, a head, or an exported head. */
    Map<UUID, Finding> check(Collection<ExportedHead> exported) throws SQLException {
        var heads = exported.stream().collect(Collectors.groupingBy(ExportedHead::workspace));
        var workspaces = new TreeSet<>(heads.keySet());
        addFrom("audit_entry", workspaces);
        addFrom("audit_head", workspaces);
        var findings = new TreeMap<UUID, Finding>();
        for (var workspace : workspaces) {
            findings.put(workspace, check(workspace, heads.getOrDefault(workspace, List.of())));
            connection.commit();
        }
        return findings;
    }

    private void addFrom(String table, Collection<UUID> workspaces) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select distinct tenant_id from " + table)) {
            while (rows.next()) {
                workspaces.add(Ids.uuid(rows.getBytes(1)));
            }
        }
    }

    private Finding check(UUID workspace, List<ExportedHead> heads) throws SQLException {
        var head = head(workspace);
        var check = new ChainCheck(heads);
        var books = new BooksCheck(sql -> client.sql(sql).param("tenant", Ids.bytes(workspace)), head.position());
        while (page(workspace, check, books) == PAGE) {
            // the next page
        }
        return new Finding(check.last(), check.finish(head.position(), head.hash()), books.finish());
    }

    private record StoredHead(long position, String hash) {}

    private StoredHead head(UUID workspace) throws SQLException {
        try (var statement = connection.prepareStatement("select position, hash from audit_head where tenant_id = ?")) {
            statement.setBytes(1, Ids.bytes(workspace));
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? new StoredHead(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)))
                        : new StoredHead(0, "");
            }
        }
    }

    private int page(UUID workspace, ChainCheck check, BooksCheck books) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select * from audit_entry where tenant_id = ? and position > ? order by position limit ?""")) {
            statement.setBytes(1, Ids.bytes(workspace));
            statement.setLong(2, check.last());
            statement.setInt(3, PAGE);
            var count = 0;
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var entry = StoredEntry.read(rows);
                    check.take(entry);
                    books.take(entry);
                    count++;
                }
            }
            return count;
        }
    }
}
