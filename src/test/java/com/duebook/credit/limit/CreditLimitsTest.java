package com.duebook.credit.limit;

import static com.duebook.receivables.Books.EUR;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.customers.group.CustomerGroups;
import com.duebook.ledger.open.AsOf;
import com.duebook.money.Money;
import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.rates.ExchangeRates;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CreditLimitsTest extends TwoWorkspaces {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Currency USD = Currency.getInstance("USD");

    @Autowired CreditLimits limits;
    @Autowired CustomerGroups groups;
    @Autowired ExchangeRates rates;
    @Autowired Books books;

    private UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void holdFromADayOnAndAreReplaced() {
        set(own(1_000, TODAY));
        set(own(2_000, TODAY.plusDays(10)));

        assertThat(total(TODAY)).contains(eur(1_000));
        assertThat(total(TODAY.plusDays(9))).contains(eur(1_000));
        assertThat(total(TODAY.plusDays(10))).contains(eur(2_000));
        assertThat(total(TODAY.minusDays(1))).isEmpty();
        assertThat(history()).hasSize(3).filteredOn(LimitView::isCurrent).hasSize(2);
    }

    @Test
    void areToldAsTheyWereKnownThen() {
        set(own(1_000, TODAY));
        clock.advance(Duration.ofDays(5));
        set(own(3_000, TODAY.plusDays(2)));

        assertThat(total(TODAY.plusDays(3))).contains(eur(3_000));
        assertThat(then(TODAY.plusDays(3))).contains(eur(1_000));
        assertThat(then(TODAY.plusDays(5))).contains(eur(3_000));
        assertThat(then(TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void refuseTwoOfAKindForOneDay() {
        set(own(10L, TODAY, TODAY.plusDays(9), false));

        refused("credit.limit.refusal.overlap", () -> set(own(20L, TODAY.plusDays(9), null, false)));
        refused("credit.limit.refusal.overlap", () -> set(own(20L, TODAY.minusDays(9), null, true)));
        set(own(20L, TODAY.plusDays(10), null, false));
        set(new NewLimit(LimitScope.GROUP, LimitKind.OWN, EUR, 20L, TODAY, null, "house", false));
        assertThat(history()).hasSize(3);
    }

    /** Each alone overlaps nothing. */
    @Test
    void refuseTwoOfAKindThatAreSetAtOnce() throws Exception {
        var wanted = new NewLimit(LimitScope.CUSTOMER, LimitKind.OWN, EUR, 10L, TODAY, null, "race", false);
        var tries = new ArrayList<Callable<UUID>>();
        for (var at = 0; at < 8; at++) {
            tries.add(() -> tenancy.callAs(acme, Actor.SYSTEM, () -> limits.set(Ids.next(), customer, wanted)));
        }
        var refused = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(tries)) {
                try {
                    done.get();
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOfSatisfying(Refusal.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("credit.limit.refusal.overlap"));
                    refused++;
                }
            }
        }
        assertThat(refused).isEqualTo(7);
        assertThat(history()).hasSize(1);
    }

    @Test
    void areRaisedForAWhile() {
        refused("credit.limit.refusal.nothingToRaise", () -> set(raise(500L, TODAY.plusDays(3))));
        set(own(1_000, TODAY));
        set(raise(500L, TODAY.plusDays(3)));

        assertThat(total(TODAY.plusDays(3))).contains(eur(1_500));
        assertThat(total(TODAY.plusDays(4))).contains(eur(1_000));
        refused("credit.limit.refusal.until", () -> set(raise(500L, null)));
        refused("credit.limit.refusal.over", () -> set(raise(500L, TODAY.minusDays(1))));
    }

    @Test
    void leaveNoCreditOnceTheyEnd() {
        var limit = set(own(1_000, TODAY.minusDays(5)));

        refused("credit.limit.refusal.end", () -> end(limit, TODAY.minusDays(2)));
        refused("credit.limit.refusal.reason", () -> workspaces.in(acme, () -> ended(limit, TODAY, " ")));
        end(limit, TODAY);
        refused("credit.limit.refusal.replaced", () -> end(limit, TODAY));

        assertThat(total(TODAY)).contains(eur(1_000));
        assertThat(total(TODAY.plusDays(1))).contains(eur(0));
        assertThat(limit(TODAY.plusDays(1)).orElseThrow().isLapsed()).isTrue();
    }

    @Test
    void areSetOnceUnderOneIntention() {
        var intention = Ids.next();
        workspaces.in(acme, () -> limits.set(intention, customer, own(1_000, TODAY)));
        workspaces.in(acme, () -> limits.set(intention, customer, own(1_000, TODAY)));

        assertThat(history()).hasSize(1);
    }

    @Test
    void wantARateForAnotherCurrency() {
        refused("rates.refusal.missing", () -> set(NewLimit.own(Money.of(5, USD), TODAY, "exports")));
        workspaces.in(acme, () -> {
            rates.set(USD, TODAY, new BigDecimal("0.9"), "ECB");
            return true;
        });
        set(NewLimit.own(Money.of(5, USD), TODAY, "exports"));
    }

    @Test
    void refuseWhatIsNone() {
        refused("credit.limit.refusal.amount", () -> set(NewLimit.own(eur(-1), TODAY, "less")));
        refused("credit.limit.refusal.cover",
                () -> set(new NewLimit(LimitScope.CUSTOMER, LimitKind.INSURED, EUR, 5L, TODAY, null, "all", false)));
        refused("credit.limit.refusal.amount", () -> set(raise(null, TODAY)));
        refused("credit.limit.refusal.amount", () -> set(raise(0L, TODAY)));
        refused("credit.limit.refusal.reason", () -> set(own(1, TODAY, "")));
        refused("credit.limit.refusal.reason", () -> set(own(1, TODAY, "x".repeat(501))));
        assertThat(history()).isEmpty();
    }

    @Test
    void ofAGroupStandAtItsHead() {
        var branch = books.customer(acme, "Branch");
        place(branch, customer);
        var group = new NewLimit(LimitScope.GROUP, LimitKind.OWN, EUR, 9L, TODAY, null, "house", false);

        refused("credit.limit.refusal.notHead", () -> workspaces.in(acme, () -> limits.set(Ids.next(), branch, group)));
        set(group);
        var other = books.customer(acme, "Other");
        refused("credit.limit.refusal.ofGroup", () -> place(customer, other));
        place(branch, other);
    }

    @Test
    void areDecidedByThoseWhoMay() {
        var sales = workspaces.member(acme, Role.SALES);
        var service = workspaces.member(acme, Role.SERVICE);
        var credit = workspaces.member(acme, Role.CREDIT_MANAGER);

        assertThatExceptionOfType(Denied.class).isThrownBy(() -> as(service, own(1, TODAY)));
        refused("dualcontrol.needed", () -> as(sales, own(1, TODAY)));
        var limit = as(credit, own(1, TODAY));
        assertThatExceptionOfType(Denied.class).isThrownBy(() -> workspaces.as(acme, sales, () -> ended(limit, TODAY, "no")));
        assertThat(workspaces.as(acme, sales, () -> limits.history(customer))).singleElement()
                .satisfies(seen -> assertThat(seen.recordedBy()).isEqualTo(credit.name()));
    }

    @Test
    void areNobodyElses() {
        var limit = set(own(1_000, TODAY));

        assertThat(workspaces.in(bolt, () -> limits.history(customer))).isEmpty();
        assertThat(workspaces.in(bolt, () -> limits.inForce(customer, LimitScope.CUSTOMER, AsOf.now(TODAY)))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt, () -> ended(limit, TODAY, "mine")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> workspaces.in(bolt, () -> limits.set(Ids.next(), customer, own(1, TODAY))));
    }

    private static NewLimit own(long minor, LocalDate from, @Nullable LocalDate to, boolean instead) {
        return new NewLimit(LimitScope.CUSTOMER, LimitKind.OWN, EUR, minor, from, to, "agreed", instead);
    }

    private static NewLimit own(long minor, LocalDate from) {
        return own(minor, from, "agreed");
    }

    private static NewLimit own(long minor, LocalDate from, String reason) {
        return NewLimit.own(eur(minor), from, reason);
    }

    private static NewLimit raise(@Nullable Long minor, @Nullable LocalDate to) {
        return new NewLimit(LimitScope.CUSTOMER, LimitKind.TEMPORARY, EUR, minor, TODAY, to, "season", false);
    }

    private UUID set(NewLimit wanted) {
        return workspaces.in(acme, () -> limits.set(Ids.next(), customer, wanted));
    }

    private UUID as(Actor actor, NewLimit wanted) {
        return workspaces.as(acme, actor, () -> limits.set(Ids.next(), customer, wanted));
    }

    private void end(UUID limit, LocalDate last) {
        workspaces.in(acme, () -> ended(limit, last, "over"));
    }

    private boolean ended(UUID limit, LocalDate last, String reason) {
        limits.end(limit, last, reason);
        return true;
    }

    private void place(UUID member, UUID parent) {
        workspaces.in(acme, () -> {
            groups.place(member, parent);
            return true;
        });
    }

    private List<LimitView> history() {
        return workspaces.in(acme, () -> limits.history(customer));
    }

    private Optional<LimitInForce> limit(LocalDate day) {
        return workspaces.in(acme, () -> limits.inForce(customer, LimitScope.CUSTOMER, AsOf.now(day)));
    }

    private Optional<Money> total(LocalDate day) {
        return limit(day).map(this::total);
    }

    private Optional<Money> then(LocalDate day) {
        return workspaces.in(acme, () -> limits.inForce(customer, LimitScope.CUSTOMER, new AsOf(day, true))).map(this::total);
    }

    private Money total(LimitInForce limit) {
        return limit.total(workspaces.in(acme, () -> rates.on(TODAY)));
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
