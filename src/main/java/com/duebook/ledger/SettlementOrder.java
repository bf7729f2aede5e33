package com.duebook.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In which order money settles what a customer owes, where nobody has said for what it is: the earliest due first, and
 * before an invoice the costs and then the interest that come of it (German Civil Code, sections 366 (2) and 367 (1)).
 */
public final class SettlementOrder {

    /** Of what belongs together; elsewhere a workspace may agree on another. */
    private static final List<DueKind> COSTS_INTEREST_PRINCIPAL =
            List.of(DueKind.FEE, DueKind.INTEREST, DueKind.PRINCIPAL, DueKind.DEPOSIT);

    private SettlementOrder() {}

    /** Something that is owed. */
    public interface Claim {

        DueKind kind();

        /** That it is of, or comes of; null for none. */
        @Nullable
        UUID invoice();

        LocalDate dueOn();
    }

    /** What is equal keeps the order it had. */
    public static <T extends Claim> List<T> of(Collection<T> claims) {
        var first = firstDue(claims);
        return claims.stream().sorted(Comparator.<T, LocalDate>comparing(claim -> reckonedFrom(claim, first))
                .thenComparing(claim -> String.valueOf(claim.invoice()))
                .thenComparing(claim -> COSTS_INTEREST_PRINCIPAL.indexOf(claim.kind()))
                .thenComparing(Claim::dueOn)).toList();
    }

    /** What comes of an invoice goes with the part of it that is due first. */
    private static LocalDate reckonedFrom(Claim claim, Map<UUID, LocalDate> first) {
        return claim.kind() == DueKind.PRINCIPAL || claim.invoice() == null
                ? claim.dueOn() : first.getOrDefault(claim.invoice(), claim.dueOn());
    }

    private static Map<UUID, LocalDate> firstDue(Collection<? extends Claim> claims) {
        var first = new HashMap<UUID, LocalDate>();
        claims.stream().filter(claim -> claim.kind() == DueKind.PRINCIPAL && claim.invoice() != null)
                .forEach(claim -> first.merge(claim.invoice(), claim.dueOn(), (one, other) -> one.isBefore(other) ? one : other));
        return first;
    }
}
