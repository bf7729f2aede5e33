package com.duebook.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.Debtors;
import com.duebook.customers.CustomerFilter;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerRow;
import com.duebook.customers.CustomerSort;
import com.duebook.customers.Customers;
import com.duebook.customers.Tags;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactUnit;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.Operator;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.rates.ExchangeRates;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@IntegrationTest
class SegmentsTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final Currency EUR = Currency.getInstance("EUR");

    @Autowired Segments segments;
    @Autowired Debtors debtors;
    @Autowired Customers customers;
    @Autowired CustomerList list;
    @Autowired ExchangeRates rates;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;

    UUID acme;
    UUID slow;
    UUID retail;
    UUID idle;

    @BeforeEach
    void threeCustomers() {
        clock.reset();
        acme = workspaces.open("Acme");
        slow = in(() -> debtors.customer("Slow Ltd"));
        retail = in(() -> debtors.customer("Retail Ltd", "retail"));
        idle = in(() -> debtors.customer("Idle Ltd"));
        in(() -> debtors.owes(slow, "EUR", 5_000, DAY.minusDays(31)));
        in(() -> debtors.owes(retail, "USD", 9_000, DAY.minusDays(3)));
    }

    @Test
    void holdsThoseOfWhomItIsTrueToday() {
        assertThat(belonging(Group.all(late(30)))).containsExactly(slow);
        assertThat(belonging(Group.any(late(30), Comparison.of(Tags.TAG, Operator.IS, "retail")))).containsExactlyInAnyOrder(slow, retail);
        assertThat(belonging(Group.none(late(30)))).containsExactlyInAnyOrder(retail, idle);
        assertThat(belonging(Group.all(Comparison.of(OverdueFacts.DAYS_OVERDUE, Operator.AT_MOST, 0)))).containsExactly(idle);
        assertThat(belonging(Group.all(Comparison.of(Tags.TAG, Operator.IS_NOT, "retail")))).containsExactlyInAnyOrder(slow, idle);
    }

    @Test
    void leavesOutWhoIsPutAway() {
        in(() -> {
            customers.archive(idle);
            return true;
        });

        assertThat(belonging(Group.none(late(30)))).containsExactly(retail);
    }

    @Test
    void countsOtherCurrenciesOnceThereIsARate() {
        var much = Group.all(Comparison.of(OverdueFacts.AMOUNT_OVERDUE, Operator.OVER, 6_000, EUR));
        assertThat(belonging(much)).isEmpty();

        in(() -> {
            rates.set(Currency.getInstance("USD"), DAY, new BigDecimal("0.9"), "bank");
            return true;
        });

        assertThat(belonging(much)).containsExactly(retail);
    }

    @Test
    void countsListsAndNarrowsTheListOfCustomers() {
        var id = in(() -> segments.create(new SegmentDetails(" Late  ones ", Group.all(late(1)))));

        assertThat(in(() -> segments.list())).singleElement().satisfies(segment -> {
            assertThat(segment.details().name()).isEqualTo("Late ones");
            assertThat(segment.customers()).isEqualTo(2);
            assertThat(segment.uses()).isEmpty();
        });
        assertThat(names(in(() -> segments.customers(id)))).containsExactly("Retail Ltd", "Slow Ltd");
        assertThat(names(Set.of())).isEmpty();
        assertThat(in(() -> list.count(filter(Set.of(slow, idle))))).isEqualTo(2);
    }

    @Test
    void refusesWhatIsNoSegment() {
        assertRefused("segments.name.missing", () -> segments.create(new SegmentDetails(" ", Group.all(late(1)))));
        assertRefused("segments.name.tooLong", () -> segments.create(new SegmentDetails("x".repeat(81), Group.all(late(1)))));
        assertRefused("facts.condition.emptyGroup", () -> segments.create(new SegmentDetails("None", Group.all())));
        in(() -> segments.create(new SegmentDetails("Late", Group.all(late(1)))));
        assertRefused("segments.name.taken", () -> segments.create(new SegmentDetails("LATE", Group.all(late(2)))));
    }

    /** One that lost its module holds nobody rather than everybody. */
    @Test
    void holdsNobodyWhereItCannotKnow() {
        var gone = Comparison.of(new FactKey("GONE", FactUnit.UNKNOWN), Operator.OVER, 1);

        assertThat(belonging(Group.none(gone))).isEmpty();
    }

    @Test
    void noticesANewerEditAndStaysInItsWorkspace() {
        var id = in(() -> segments.create(new SegmentDetails("Late", Group.all(late(1)))));
        in(() -> {
            segments.revise(id, 0, new SegmentDetails("Later", Group.all(late(30))));
            return true;
        });

        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> in(() -> {
            segments.revise(id, 0, new SegmentDetails("Latest", Group.all(late(60))));
            return true;
        }));
        var bolt = workspaces.open("Bolt");
        assertThat(workspaces.in(bolt, () -> segments.list())).isEmpty();
        assertThat(workspaces.in(bolt, () -> segments.customers(id))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt, () -> segments.view(id)));
        in(() -> {
            segments.delete(id);
            return true;
        });
        assertThat(in(() -> segments.list())).isEmpty();
    }

    private void assertRefused(String key, Supplier<?> making) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> in(making)).extracting(Refusal::key).isEqualTo(key);
    }

    private Set<UUID> belonging(Group condition) {
        return in(() -> segments.tryOut(condition));
    }

    private List<String> names(Set<UUID> among) {
        return in(() -> list.find(filter(among), CustomerSort.NAME, false, 50)).first().stream().map(CustomerRow::name).toList();
    }

    private static CustomerFilter filter(Set<UUID> among) {
        return new CustomerFilter(null, null, null, null, null, false, false, among);
    }

    private static Comparison late(int days) {
        return Comparison.of(OverdueFacts.DAYS_OVERDUE, Operator.AT_LEAST, days);
    }

    private <T> T in(Supplier<T> work) {
        return workspaces.in(acme, work);
    }
}
