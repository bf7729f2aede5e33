package com.duebook.workspace.factor;

import com.duebook.tenancy.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of whom a workspace asks a second factor.
 *
 * @param everybody also whoever has a role that is made later; then no roles are named
 */
public record FactorRule(boolean everybody, Set<Role> roles) {

    public static final FactorRule NOBODY = new FactorRule(false, Set.of());
    public static final FactorRule EVERYBODY = new FactorRule(true, Set.of());

    private static final String ALL = "*";

    public FactorRule {
        roles = everybody ? Set.of() : Set.copyOf(roles);
    }

    public static FactorRule of(Set<Role> roles) {
        return new FactorRule(false, roles);
    }

    public boolean binds(Role role) {
        return everybody || roles.contains(role);
    }

    public boolean isNobody() {
        return !everybody && roles.isEmpty();
    }

    static FactorRule read(String written) {
        return written.equals(ALL) ? EVERYBODY
                : written.isEmpty() ? NOBODY
                : of(Arrays.stream(written.split(",")).map(Role::valueOf).collect(Collectors.toSet()));
    }

    /** In the order of the roles, so that the same rule is written in one way. */
    String written() {
        return everybody ? ALL : roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }
}
