package com.duebook.customers.search;

import java.util.Map;

/**
 * Customers whose name or reference has a fragment in it, each once, for lists of what belongs to them: handed out as a part of
 * their statement, since a question of its own would bring back any number of ids.
 */
public final class MatchingCustomers {

    private static final String BY_SUFFIX = """
            (select s.customer_id as id, s.name as name, s.archived as archived from customer_suffix s
             where s.tenant_id = :tenant and s.suffix >= :prefix and s.suffix < :beyond and s.repeats < :letters)""";

    /** The index has but the first letters of it. */
    private static final String LONG =
            """
            (select c.id, c.name, c.archived_at is not null as archived from customer_suffix s
             straight_join customer c on c.tenant_id = :tenant and c.id = s.customer_id
             where s.tenant_id = :tenant and s.suffix >= :prefix and s.suffix < :beyond and s.repeats < :letters and c.name_search like :fragment)""";

    private static final String ONE_BY_ONE = """
            (select c.id, c.name, c.archived_at is not null as archived from customer c
             where c.tenant_id = :tenant and c.name_search like :fragment)""";

    private MatchingCustomers() {}

    /** A table of {@code id}, {@code name} and {@code archived} that wants the {@link #parameters}. */
    public static String table(String typed) {
        var text = SearchText.of(typed);
        if (!isIndexed(text)) {
            return ONE_BY_ONE;
        }
        return Suffixes.letters(text) <= Suffixes.LENGTH ? BY_SUFFIX : LONG;
    }

    public static Map<String, Object> parameters(String typed) {
        var text = SearchText.of(typed);
        var beginning = Suffixes.beginning(text, Suffixes.LENGTH);
        return Map.of("fragment", SearchText.anywhere(typed), "prefix", Suffixes.bytes(beginning),
                "beyond", Suffixes.bytesBeyond(beginning), "letters", Suffixes.letters(beginning));
    }

    /** Some letters are a space and an accent in their plain form. */
    public static boolean isIndexed(String typed) {
        var text = SearchText.of(typed);
        return !text.isEmpty() && text.charAt(0) != ' ';
    }
}
