package com.duebook.identity.factor;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which second factors a person has, of all kinds. */
@Component
public class SecondFactors {

    private final List<SecondFactor> kinds;

    SecondFactors(List<SecondFactor> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    public Set<Factor> of(UUID person) {
        return kinds.stream().filter(kind -> kind.isSetUp(person)).map(SecondFactor::factor)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same of several people, by one question a kind; whoever has none is left out. */
    public Map<UUID, Set<Factor>> of(Collection<UUID> people) {
        var all = new HashMap<UUID, Set<Factor>>();
        if (!people.isEmpty()) {
            kinds.forEach(kind -> kind.among(people).forEach(
                    person -> all.computeIfAbsent(person, one -> EnumSet.noneOf(Factor.class)).add(kind.factor())));
        }
        return all;
    }

    /** Whether a password alone lets this person in nowhere. */
    public boolean has(UUID person) {
        return kinds.stream().anyMatch(kind -> kind.isSetUp(person));
    }
}
