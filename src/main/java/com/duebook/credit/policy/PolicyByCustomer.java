package com.duebook.credit.policy;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What holds for each of some customers.
 *
 * @param classes that matter, by customer
 * @param segments that matter, by customer
 * @param names of segments that give anything
 */
public record PolicyByCustomer(CreditPolicy usual, Map<UUID, String> classes, Map<UUID, UUID> segments, Map<UUID, String> names) {

    public PolicyByCustomer {
        classes = Map.copyOf(classes);
        segments = Map.copyOf(segments);
        names = Map.copyOf(names);
    }

    static PolicyByCustomer sameForAll(CreditPolicy usual) {
        return new PolicyByCustomer(usual, Map.of(), Map.of(), Map.of());
    }

    public CreditPolicy of(UUID customer) {
        return usual.of(classes.get(customer), segments.get(customer));
    }

    /** What it gives the customer as one of a class or a segment; empty where it gives nothing. */
    public Optional<GrantedTerms> terms(UUID customer) {
        var creditClass = classes.get(customer);
        var segment = segments.get(customer);
        var terms = usual.terms(creditClass, segment);
        return terms == null || terms.equals(CreditTerms.NONE) ? Optional.empty()
                : Optional.of(new GrantedTerms(terms, segment != null && usual.segments().containsKey(segment)
                        ? names.getOrDefault(segment, "") : Objects.requireNonNullElse(creditClass, "")));
    }

    /** Those that are in a class or a segment of the policy. */
    public Set<UUID> treated() {
        return Stream.of(classes, segments).flatMap(own -> own.keySet().stream()).collect(Collectors.toSet());
    }
}
