package com.duebook.customers.search;

import com.duebook.customers.search.Suffixes.Suffix;
import com.duebook.tenancy.TenantJdbc;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Keeps the suffixes of what each customer is looked for in, in the transaction that changes it, so that those with a fragment
 * anywhere lie side by side in an index.
 */
@Repository
public class SuffixIndex {

    private final TenantJdbc jdbc;

    SuffixIndex(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param name what lists are sorted by
     * @param text of {@link SearchText}
     */
    public record Entry(UUID customer, String name, String text, boolean archived) {}

    public void add(List<Entry> entries) {
        jdbc.batch("""
                insert into customer_suffix (tenant_id, suffix, customer_id, repeats, archived, name)
                values (:tenant, :suffix, :customer, :repeats, :archived, :name)""",
                entries.stream()
                        .flatMap(entry -> Suffixes.of(entry.text()).stream().map(suffix -> row(entry, suffix)))
                        .sorted(Comparator.comparing(row -> (byte[]) row.get("suffix"), Arrays::compareUnsigned))
                        .toList());
    }

    /** @param before as it was added */
    public void replace(Entry before, Entry now) {
        if (!before.equals(now)) {
            jdbc.sql("delete from customer_suffix where tenant_id = :tenant and suffix in (:suffixes) and customer_id = :customer")
                    .param("suffixes", Suffixes.of(before.text()).stream().map(it -> Suffixes.bytes(it.text())).toList())
                    .param("customer", before.customer())
                    .update();
            add(List.of(now));
        }
    }

    public int count(String typed, boolean archived) {
        return number(jdbc.sql("select count(*) from " + MatchingCustomers.table(typed) + " m where m.archived = :archived"), typed,
                archived);
    }

    /** Empty where they are more, which are not counted. */
    public OptionalInt count(String typed, boolean archived, int most) {
        var number = number(jdbc.sql("select count(*) from (select m.id from " + MatchingCustomers.table(typed)
                + " m where m.archived = :archived limit :enough) n").param("enough", most + 1), typed, archived);
        return number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static int number(StatementSpec statement, String typed, boolean archived) {
        return statement.params(MatchingCustomers.parameters(typed))
                .param("archived", archived)
                .query(Integer.class)
                .single();
    }

    private static Map<String, Object> row(Entry entry, Suffix suffix) {
        return Map.of("suffix", Suffixes.bytes(suffix.text()), "customer", entry.customer(), "repeats", suffix.repeats(),
                "archived", entry.archived(), "name", entry.name());
    }
}
