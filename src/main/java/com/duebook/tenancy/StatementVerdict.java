package com.duebook.tenancy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one statement does to tenant tables, found once per distinct text.
 *
 * @param touchesTenants whether it names a tenant table at all
 * @param fault why it must not be sent, if so
 */
record StatementVerdict(boolean touchesTenants, Optional<String> fault) {

    private static final Pattern WORD = Pattern.compile("[a-z_][a-z0-9_]*");

    static StatementVerdict of(String sql, Set<String> tenantTables) {
        var words = WORD.matcher(sql.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
        var touches = words.stream().anyMatch(tenantTables::contains);
        return new StatementVerdict(touches, touches ? fault(words) : Optional.empty());
    }

    private static Optional<String> fault(List<String> words) {
        return words.contains("tenant_id") ? Optional.empty() : Optional.of("no tenant condition");
    }
}
