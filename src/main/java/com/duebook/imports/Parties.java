package com.duebook.imports;

import com.duebook.customers.CustomerBatches;
import com.duebook.customers.CustomerBatches.KnownCustomer;
import com.duebook.customers.CustomerDetails;
import com.duebook.imports.Intake.Entry;
import com.duebook.imports.table.ImportField;
import com.duebook.text.NameKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which customer a row means: by its reference, else by its name where only one has it. Who could be either
 * of two is a fault, never a guess.
 */
final class Parties {

    /** Who a row names; at least one of the two. */
    record Party(@Nullable String reference, @Nullable String name) {

        String key() {
            return reference != null ? "r:" + reference : "n:" + nameKey();
        }

        String nameKey() {
            return name == null ? "" : NameKey.of(name);
        }
    }

    /** A customer that is here, or is about to be. */
    static final class Customer {

        private final Party party;
        private final CustomerDetails details;
        private final boolean isNewcomer;
        private @Nullable UUID id;

        private Customer(CustomerDetails details, @Nullable UUID id) {
            this.party = new Party(details.reference(), details.name());
            this.details = details;
            this.isNewcomer = id == null;
            this.id = id;
        }

        CustomerDetails details() {
            return details;
        }

        /** Whether it came with this file. */
        boolean isNewcomer() {
            return isNewcomer;
        }

        @Nullable
        UUID id() {
            return id;
        }
    }

    private final CustomerBatches batches;
    private final Map<String, Customer> byReference = new HashMap<>();
    private final Map<String, List<Customer>> byName = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    Parties(CustomerBatches batches) {
        this.batches = batches;
    }

    /** Asks for all of a batch at once. */
    void learn(Collection<Party> parties) {
        var references = fresh(parties.stream().map(Party::reference), "r:");
        var names = fresh(parties.stream().map(Party::name), "n:");
        batches.known(references, names).forEach(this::learn);
    }

    private List<String> fresh(Stream<@Nullable String> wanted, String prefix) {
        return wanted.flatMap(Stream::ofNullable).filter(text -> asked.add(prefix + text)).toList();
    }

    private void learn(KnownCustomer known) {
        var mates = byName.computeIfAbsent(NameKey.of(known.details().name()), key -> new ArrayList<>());
        if (mates.stream().noneMatch(mate -> known.id().equals(mate.id))) {
            put(new Customer(known.details(), known.id()), mates);
        }
    }

    /** Whoever it must be; empty for a newcomer. Of two that it could be, and of one that may be another, a fault is noted. */
    Optional<Customer> find(Party party, Entry<?> entry) {
        var mates = byName.getOrDefault(party.nameKey(), List.of());
        if (party.reference() != null) {
            var found = Optional.ofNullable(byReference.get(party.reference()));
            if (found.isEmpty() && mates.stream().anyMatch(mate -> mate.party.reference() == null)) {
                entry.fault(ImportField.NAME, "imports.fault.hereWithoutReference", party.reference());
            }
            return found;
        }
        if (mates.size() > 1) {
            entry.fault(ImportField.NAME, "imports.fault.severalCustomers", references(mates));
            return Optional.empty();
        }
        return mates.stream().findFirst();
    }

    /** Whom the text names by its reference, else by its name. Of nobody, and of several, a fault is noted. @param text null for nobody */
    Optional<Customer> parent(@Nullable String text, Entry<?> entry) {
        if (text == null) {
            return Optional.empty();
        }
        var byReference = this.byReference.get(text);
        var found = byReference == null ? byName.getOrDefault(NameKey.of(text), List.of()) : List.of(byReference);
        if (found.isEmpty()) {
            entry.fault(ImportField.PARENT, "imports.fault.noParent");
        } else if (found.size() > 1) {
            entry.fault(ImportField.PARENT, "imports.fault.severalCustomers", references(found));
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String references(List<Customer> customers) {
        return customers.stream().map(it -> Objects.requireNonNullElse(it.party.reference(), "–")).collect(Collectors.joining(", "));
    }

    /** From now on there is such a customer; it gets its id by {@link #add}. */
    Customer expect(CustomerDetails details) {
        var customer = new Customer(details, null);
        put(customer, byName.computeIfAbsent(NameKey.of(details.name()), key -> new ArrayList<>()));
        return customer;
    }

    private void put(Customer customer, List<Customer> mates) {
        mates.add(customer);
        if (customer.party.reference() != null) {
            byReference.put(customer.party.reference(), customer);
        }
    }

    /** Takes in those that are expected. */
    void add(List<Customer> expected) {
        if (expected.isEmpty()) {
            return;
        }
        var ids = batches.add(expected.stream().map(Customer::details).toList()).iterator();
        expected.forEach(customer -> customer.id = ids.next());
    }

    /** What was found out may not be true any more. */
    void forget() {
        byReference.clear();
        byName.clear();
        asked.clear();
    }
}
