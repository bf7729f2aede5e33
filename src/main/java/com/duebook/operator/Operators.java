package com.duebook.operator;

import com.duebook.identity.People;
import com.duebook.problem.NotFound;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who runs this installation: people who are signed in with one of the addresses that were given at start. */
@Component
public class Operators {

    private final Set<String> addresses;
    private final People people;
    private final Tenancy tenancy;

    Operators(@Value("${duebook.operators:}") String addresses, People people, Tenancy tenancy) {
        this.addresses = Arrays.stream(addresses.split("[,;\\s]+"))
                .filter(address -> !address.isBlank())
                .map(address -> address.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.people = people;
        this.tenancy = tenancy;
    }

    /** Whoever acts, as an operator; empty for everybody else. An address can only be had by who reads its mail. */
    public Optional<Actor> current() {
        var actor = tenancy.actor();
        if (addresses.isEmpty() || actor.kind() != Actor.Kind.MEMBER || actor.id() == null) {
            return Optional.empty();
        }
        var id = actor.id();
        return Optional.of(people.person(id))
                .filter(person -> addresses.contains(person.email()))
                .map(person -> Actor.operator(id, person.name()));
    }

    /** @throws NotFound for everybody else: they do not learn that there is a console */
    Actor required() {
        return current().orElseThrow(NotFound::new);
    }
}
