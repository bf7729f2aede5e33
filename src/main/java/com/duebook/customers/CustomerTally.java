package com.duebook.customers;

import com.duebook.jobs.WorkspaceCount;
import com.duebook.tenancy.TenantJdbc;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * How many customers there are of each kind, kept in the transaction that changes it, so that a list of a hundred
 * thousand is counted and its filters are offered without reading it.
 */
@Repository
class CustomerTally implements WorkspaceCount {

    /** Empty text where the customer has no country or industry. */
    record Kind(boolean archived, String country, String industry) {

        Kind(boolean archived, @Nullable String country, @Nullable String industry) {
            this.archived = archived;
            this.country = country == null ? "" : country;
            this.industry = industry == null ? "" : industry;
        }

        static Kind of(CustomerDetails details) {
            return new Kind(false, details.billing().country(), details.industry());
        }
    }

    /** Everybody takes the rows in this order. */
    private static final Comparator<Kind> ORDER =
            Comparator.comparing(Kind::archived).thenComparing(Kind::country).thenComparing(Kind::industry);

    private final TenantJdbc jdbc;

    CustomerTally(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    void add(Collection<Kind> kinds) {
        write(kinds.stream().collect(Collectors.groupingBy(
                Function.identity(), () -> new TreeMap<>(ORDER), Collectors.counting())));
    }

    void move(Kind from, Kind to) {
        if (!from.equals(to)) {
            var changes = new TreeMap<Kind, Long>(ORDER);
            changes.put(from, -1L);
            changes.put(to, 1L);
            write(changes);
        }
    }

    @Override
    public Map<Figure, Long> count() {
        return Map.of(Figure.CUSTOMERS, jdbc.sql("select count(*) from customer c where c.tenant_id = :tenant")
                .query(Long.class)
                .single());
    }

    int count(CustomerFilter filter) {
        return jdbc.sql("""
                        select coalesce(sum(n.customers), 0) from customer_tally n
                        where n.tenant_id = :tenant and n.archived = :archived%s%s""".formatted(
                filter.country() == null ? "" : " and n.country = :country",
                filter.industry() == null ? "" : " and n.industry = :industry"))
                .param("archived", filter.archived())
                .param("country", filter.country())
                .param("industry", filter.industry())
                .query(Integer.class)
                .single();
    }

    List<String> countries() {
        return inUse("country");
    }

    List<String> industries() {
        return inUse("industry");
    }

    private List<String> inUse(String column) {
        return jdbc.sql("""
                        select distinct n.%1$s from customer_tally n
                        where n.tenant_id = :tenant and n.customers > 0 and n.%1$s <> ''""".formatted(column))
                .query(String.class)
                .list();
    }

    private void write(SortedMap<Kind, Long> changes) {
        jdbc.batch("""
                insert into customer_tally (tenant_id, archived, country, industry, customers)
                values (:tenant, :archived, :country, :industry, :customers)
                on duplicate key update customers = customers + values(customers)""",
                changes.entrySet().stream().map(change -> row(change.getKey(), change.getValue())).toList());
    }

    private static Map<String, Object> row(Kind kind, long customers) {
        return Map.of("archived", kind.archived(), "country", kind.country(), "industry", kind.industry(),
                "customers", customers);
    }
}
