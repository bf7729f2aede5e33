package com.duebook.database;

import java.util.ArrayList;

/** Adds what Duebook relies on to a database address, without overruling what the operator wrote. */
final class JdbcUrl {

    private JdbcUrl() {}

    static String tuned(String url) {
        var wanted = url.startsWith("jdbc:mysql:")
                ? new String[] {"rewriteBatchedStatements=true", "cachePrepStmts=true", "prepStmtCacheSize=500",
                        "prepStmtCacheSqlLimit=4096", "useServerPrepStmts=true", "connectionTimeZone=UTC",
                        "forceConnectionTimeZoneToSession=true", "useLocalSessionState=true"}
                : new String[] {"useServerPrepStmts=true", "prepStmtCacheSize=500", "useBulkStmts=true",
                        "timezone=UTC"};
        var missing = new ArrayList<String>();
        for (var option : wanted) {
            if (!url.contains(option.substring(0, option.indexOf('=') + 1))) {
                missing.add(option);
            }
        }
        return missing.isEmpty() ? url : url + (url.contains("?") ? "&" : "?") + String.join("&", missing);
    }
}
