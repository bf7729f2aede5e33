package com.duebook.ledger;

import static com.duebook.ledger.DueKind.DEPOSIT;
import static com.duebook.ledger.DueKind.FEE;
import static com.duebook.ledger.DueKind.INTEREST;
import static com.duebook.ledger.DueKind.PRINCIPAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** German Civil Code, section 367 (1): costs, interest, principal; section 366 (2): what is due earlier before what is due later. */
class SettlementOrderTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    static final UUID OLD = new UUID(0, 1);
    static final UUID NEW = new UUID(0, 2);

    record Owing(DueKind kind, @Nullable UUID invoice, LocalDate dueOn) implements SettlementOrder.Claim {}

    @Test
    void settlesCostsThenInterestBeforeTheInvoiceTheyComeOf() {
        var principal = new Owing(PRINCIPAL, OLD, DAY);
        var interest = new Owing(INTEREST, OLD, DAY.plusDays(40));
        var fee = new Owing(FEE, OLD, DAY.plusDays(50));

        inAnyOrder(List.of(fee, interest, principal));
    }

    @Test
    void settlesAnOldInvoiceWithWhatComesOfItBeforeAYoungerOne() {
        var interest = new Owing(INTEREST, OLD, DAY.plusDays(90));
        var principal = new Owing(PRINCIPAL, OLD, DAY);
        var younger = new Owing(PRINCIPAL, NEW, DAY.plusDays(10));

        inAnyOrder(List.of(interest, principal, younger));
    }

    @Test
    void settlesWhatComesOfAnInvoiceWithItsFirstOpenPart() {
        var fee = new Owing(FEE, OLD, DAY.plusDays(90));
        var first = new Owing(PRINCIPAL, OLD, DAY);
        var between = new Owing(PRINCIPAL, NEW, DAY.plusDays(10));
        var second = new Owing(PRINCIPAL, OLD, DAY.plusDays(30));

        inAnyOrder(List.of(fee, first, between, second));
    }

    @Test
    void settlesWhatComesOfNoInvoiceByItsOwnDay() {
        var deposit = new Owing(DEPOSIT, null, DAY);
        var principal = new Owing(PRINCIPAL, OLD, DAY.plusDays(1));
        var orphan = new Owing(INTEREST, NEW, DAY.plusDays(2));

        inAnyOrder(List.of(deposit, principal, orphan));
    }

    private static void inAnyOrder(List<Owing> expected) {
        Stream.of(0, 1, 2, 3).forEach(by -> {
            var turned = new ArrayList<>(expected);
            Collections.rotate(turned, by);
            assertThat(SettlementOrder.of(turned)).isEqualTo(expected);
            Collections.reverse(turned);
            assertThat(SettlementOrder.of(turned)).isEqualTo(expected);
        });
    }
}
