package com.duebook.facts;

import com.duebook.tenancy.IdRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know.
 *
 * @param customers null for all of the workspace
 * @param range of customers, for reading a large workspace in parts; a source that does not heed it reads more than is kept
 * @param tags the words that matter, for facts that are words; empty for all
 */
public record FactQuery(LocalDate day, Set<FactKey> keys, @Nullable Set<UUID> customers, IdRange range, Set<String> tags) {

    public FactQuery {
        keys = Set.copyOf(keys);
        customers = customers == null ? null : Set.copyOf(customers);
        tags = Set.copyOf(tags);
    }

    /** Of all customers of the workspace. */
    public static FactQuery on(LocalDate day, Collection<FactKey> keys) {
        return new FactQuery(day, Set.copyOf(keys), null, IdRange.ALL, Set.of());
    }

    /** The same on another day. */
    public FactQuery on(LocalDate other) {
        return new FactQuery(other, keys, customers, range, tags);
    }

    public FactQuery of(Collection<UUID> some) {
        return new FactQuery(day, keys, Set.copyOf(some), range, tags);
    }

    public FactQuery in(IdRange part) {
        return new FactQuery(day, keys, customers, part, tags);
    }

    public FactQuery tagged(Collection<String> words) {
        return new FactQuery(day, keys, customers, range, Set.copyOf(words));
    }

    boolean asks(UUID customer, FactKey key) {
        return keys.contains(key) && asks(customer);
    }

    boolean asks(UUID customer) {
        return range.contains(customer) && (customers == null || customers.contains(customer));
    }

    boolean asksNothing() {
        return keys.isEmpty() || customers != null && customers.isEmpty();
    }
}
