package com.duebook.tenancy.sql;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The table whose rows a statement locks, waiting for others; one that skips what others hold waits for nobody. */
final class LockedTable {

    private static final Pattern LOCKING = Pattern.compile(
            "(?is)\\bfrom\\s+`?(\\w+)`?\\b.*\\b(?:for\\s+update|lock\\s+in\\s+share\\s+mode)\\b(?!.*\\bskip\\s+locked\\b).*");

    private LockedTable() {}

    static Optional<String> of(String sql) {
        var found = LOCKING.matcher(sql);
        return found.find() ? Optional.of(found.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
