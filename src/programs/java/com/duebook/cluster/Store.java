package com.duebook.cluster;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of a cluster, which outlives its nodes. */
public interface Store extends AutoCloseable {

    /** @param url of the cluster's own schema */
    record Account(String url, String user, String password) {

        int port() {
            return Integer.parseInt(url.replaceFirst("^[^/]*//[^:/]+:(\\d+).*", "$1"));
        }

        Account at(int otherPort) {
            return new Account(url.replaceFirst("(//)[^/]+", "$1127.0.0.1:" + otherPort), user, password);
        }

        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }

    Account account();

    /** As nodes reach it. @param wire that leads to it */
    default Account through(int wire) {
        return account().at(wire);
    }

    default Connection connect() throws SQLException {
        return account().connect();
    }

    /** In a word or two, for the table. */
    String kind();

    /** Drops what it made. */
    @Override
    void close() throws Exception;
}
