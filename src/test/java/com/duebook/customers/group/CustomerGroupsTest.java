package com.duebook.customers.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CustomerGroupsTest extends TwoWorkspaces {

    private static final int ROUNDS = 20;

    @Autowired CustomerGroups groups;
    @Autowired Books books;

    private UUID house;
    private UUID north;
    private UUID depot;
    private UUID other;

    @BeforeEach
    void customers() {
        house = books.customer(acme, "House");
        north = books.customer(acme, "North");
        depot = books.customer(acme, "Depot");
        other = books.customer(acme, "Other");
    }

    @Test
    void areTheHeadWithAllBelowIt() {
        place(depot, north);
        place(north, house);

        assertThat(group(depot)).isEqualTo(new CustomerGroup(house, Map.of(north, house, depot, north)));
        assertThat(group(house)).isEqualTo(group(north));
        assertThat(group(house).members()).containsExactlyInAnyOrder(house, north, depot);
        assertThat(group(house).below(north)).containsExactlyInAnyOrder(north, depot);
        assertThat(group(other).isAlone()).isTrue();
        assertThat(workspaces.in(acme, () -> groups.heads(List.of(depot, other)))).isEqualTo(Map.of(depot, house, other, other));
        assertThat(workspaces.in(acme, () -> groups.headsOfPlaced(IdRange.ALL))).isEqualTo(Map.of(north, house, depot, house));
        assertThat(workspaces.in(acme, () -> groups.headsOfMembers(List.of(house)))).isEqualTo(Map.of(north, house, depot, house));
        assertThat(workspaces.in(bolt, () -> groups.headsOfPlaced(IdRange.ALL))).isEmpty();
    }

    @Test
    void moveWithAllThatStandsBelow() {
        place(depot, north);
        place(north, house);

        place(north, other);
        assertThat(group(depot)).isEqualTo(new CustomerGroup(other, Map.of(north, other, depot, north)));
        assertThat(group(house).isAlone()).isTrue();

        place(north, null);
        assertThat(group(depot)).isEqualTo(new CustomerGroup(north, Map.of(depot, north)));
        place(depot, null);
        assertThat(group(north).isAlone()).isTrue();
    }

    @Test
    void refuseALoop() {
        place(depot, north);
        place(north, house);

        refused("customers.group.refusal.itself", () -> place(house, house));
        refused("customers.group.refusal.loop", () -> place(house, north));
        refused("customers.group.refusal.loop", () -> place(house, depot));
        assertThat(group(house).members()).hasSize(3);
    }

    /** Each of two alone makes no loop. */
    @Test
    void refuseALoopOfTwoWhoPlaceEachOtherAtOnce() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var one = books.customer(acme, "One " + round);
            var two = books.customer(acme, "Two " + round);
            try (var threads = Executors.newFixedThreadPool(2)) {
                var both = threads.invokeAll(List.of(placing(one, two), placing(two, one)));

                assertThat(both).filteredOn(CustomerGroupsTest::isRefused).hasSize(1);
            }
            assertThat(group(one).members()).containsExactlyInAnyOrder(one, two);
            assertThat(group(one).parents()).hasSize(1);
        }
    }

    /** A loop of three, each of which knows only its own two. */
    @Test
    void refuseALoopOfThree() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var one = books.customer(acme, "One " + round);
            var two = books.customer(acme, "Two " + round);
            var three = books.customer(acme, "Three " + round);
            try (var threads = Executors.newFixedThreadPool(3)) {
                var all = threads.invokeAll(List.of(placing(one, two), placing(two, three), placing(three, one)));

                assertThat(all).filteredOn(CustomerGroupsTest::isRefused).hasSize(1);
            }
            assertThat(group(one).parents()).hasSize(2);
        }
    }

    @Test
    void areNobodyElses() {
        place(north, house);
        var stranger = books.customer(bolt, "Stranger");

        notFound(() -> place(north, stranger));
        notFound(() -> workspaces.in(bolt, () -> placed(north, null)));
        notFound(() -> workspaces.in(bolt, () -> groups.of(north)));
        notFound(() -> place(Ids.next(), house));
        assertThat(group(north).head()).isEqualTo(house);
    }

    @Test
    void areArrangedByThoseWhoMay() {
        var auditor = workspaces.member(acme, Role.AUDITOR);

        assertThatExceptionOfType(Denied.class).isThrownBy(() -> workspaces.as(acme, auditor, () -> placed(north, house)));
    }

    private Callable<Boolean> placing(UUID customer, UUID parent) {
        return () -> tenancy.callAs(acme, Actor.SYSTEM, () -> placed(customer, parent));
    }

    private static boolean isRefused(Future<Boolean> done) {
        try {
            return !done.get();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(Refusal.class);
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void place(UUID customer, @Nullable UUID parent) {
        workspaces.in(acme, () -> placed(customer, parent));
    }

    private boolean placed(UUID customer, @Nullable UUID parent) {
        groups.place(customer, parent);
        return true;
    }

    private CustomerGroup group(UUID customer) {
        return workspaces.in(acme, () -> groups.of(customer));
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void notFound(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
