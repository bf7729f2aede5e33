package com.duebook.database;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** Adds what Duebook relies on to a database address, without overruling what the operator wrote. */
public final class JdbcUrl {

    private JdbcUrl() {}

    /** For changes of the schema, which take as long as they take. */
    static String patient(String url) {
        return url.replaceFirst("(?i)([?&]socketTimeout)=\\d+", "$1=0");
    }

    /**
     * A network that swallows everything is noticed after the time that no statement of ours takes. Of several hosts the
     * one that is reached is written to: it is the primary now.
     */
    public static String tuned(String url) {
        var wanted = url.startsWith("jdbc:mysql")
                ? new String[] {"rewriteBatchedStatements=true", "cachePrepStmts=true", "prepStmtCacheSize=500",
                    "prepStmtCacheSqlLimit=4096", "useServerPrepStmts=true", "connectionTimeZone=UTC",
                    "forceConnectionTimeZoneToSession=true", "useLocalSessionState=true", "connectTimeout=3000",
                    "socketTimeout=60000", "failOverReadOnly=false"}
                : new String[] {"useServerPrepStmts=true", "prepStmtCacheSize=500", "useBulkStmts=true",
                    "timezone=UTC", "connectTimeout=3000", "socketTimeout=60000"};
        return with(url, wanted);
    }

    /**
     * Without statements that the server prepares: of these vtgate answers wrong values, without an error, wherever it
     * computes a column itself, and counts their parameters in 16 bits.
     */
    static String ofVitess(String url) {
        return tuned(with(url, "useServerPrepStmts=false"));
    }

    private static String with(String url, String... wanted) {
        var missing = new ArrayList<String>();
        for (var option : wanted) {
            if (!names(url, option.substring(0, option.indexOf('=')))) {
                missing.add(option);
            }
        }
        return missing.isEmpty() ? url : url + (url.contains("?") ? "&" : "?") + String.join("&", missing);
    }

    /** In any case, as Connector/J reads it. */
    private static boolean names(String url, String option) {
        return Pattern.compile("[?&]" + option + "=", Pattern.CASE_INSENSITIVE).matcher(url).find();
    }
}
