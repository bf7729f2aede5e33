package com.duebook.operator;

import com.duebook.identity.EmailAddress;
import com.duebook.identity.ExpectedPeople;
import com.duebook.identity.People;
import com.duebook.identity.factor.KeepsFactor;
import com.duebook.identity.factor.SecondFactors;
import com.duebook.problem.CannotStart;
import com.duebook.problem.NotFound;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who runs this installation: people who are signed in with one of the addresses that were given at start. */
@Component
public class Operators implements ExpectedPeople {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private final Set<String> addresses;
    private final boolean wantsFactor;
    private final SecondFactors factors;
    private final List<KeepsFactor> keepers;
    private final People people;
    private final Tenancy tenancy;

    /** @param wantsFactor whether a password alone opens no console */
    Operators(@Value("${duebook.operators:}") String addresses, @Value("${duebook.operator-factor:true}") boolean wantsFactor,
            SecondFactors factors, List<KeepsFactor> keepers, People people, Tenancy tenancy) {
        this.addresses = addresses(addresses);
        this.wantsFactor = wantsFactor;
        this.factors = factors;
        this.keepers = List.copyOf(keepers);
        this.people = people;
        this.tenancy = tenancy;
    }

    /** @throws CannotStart for anything but addresses of people */
    static Set<String> addresses(String given) {
        return Arrays.stream(given.split("[,;\\s]+"))
                .filter(address -> !address.isBlank())
                .map(Operators::address)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String address(String given) {
        if (!ADDRESS.matcher(given).matches()) {
            throw new CannotStart("DUEBOOK_OPERATORS has \"" + given + "\" in it; set it to e-mail addresses such as"
                    + " ada@example.com, separated by commas.");
        }
        return given.toLowerCase(Locale.ROOT);
    }

    /**
     * Whoever acts, as an operator; empty for everybody else, also for who has not shown that they read its mail, or lacks
     * the second factor that is asked of them here or in a workspace of theirs. Whoever has one has shown it: a session that
     * began without ends when it is added.
     */
    public Optional<Actor> current() {
        return named().filter(operator -> !lacksFactor(operator));
    }

    /** Whether whoever acts would be an operator if they had a second factor. */
    public boolean isWithoutFactor() {
        return named().filter(this::lacksFactor).isPresent();
    }

    private boolean lacksFactor(Actor operator) {
        var id = Objects.requireNonNull(operator.id());
        return !factors.has(id) && (wantsFactor || keepers.stream().anyMatch(it -> it.wantedBy(id).isPresent()));
    }

    private Optional<Actor> named() {
        var actor = tenancy.actor();
        if (addresses.isEmpty() || actor.kind() != Actor.Kind.MEMBER || actor.id() == null) {
            return Optional.empty();
        }
        var id = actor.id();
        return Optional.of(people.person(id))
                .filter(person -> person.confirmed() && addresses.contains(person.email()))
                .map(person -> Actor.operator(id, person.name()));
    }

    @Override
    public boolean expect(EmailAddress address) {
        return addresses.contains(address.value());
    }

    /** @throws NotFound for everybody else: they do not learn that there is a console */
    Actor required() {
        return current().orElseThrow(NotFound::new);
    }
}
