package com.duebook.tenancy.sql;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What one statement does to tenant tables, found once per distinct text.
 *
 * @param touchesTenants whether it names a tenant table at all
 * @param fault why it must not be sent, if so
 * @param locks the table of which it locks rows, if it does
 */
public record StatementVerdict(boolean touchesTenants, Optional<String> fault, Optional<String> locks) {

    private static final Pattern WORD = Pattern.compile("[a-z_][a-z0-9_]*");

    /** @param tenantTables in lower case */
    public static StatementVerdict of(String sql, Set<String> tenantTables) {
        var locks = LockedTable.of(sql);
        return names(sql, tenantTables)
                ? new StatementVerdict(true, StatementReader.faultOf(sql, tenantTables), locks)
                : new StatementVerdict(false, Optional.empty(), locks);
    }

    private static boolean names(String sql, Set<String> tenantTables) {
        return WORD.matcher(sql.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).anyMatch(tenantTables::contains);
    }
}
