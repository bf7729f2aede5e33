package com.duebook.credit.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.duebook.credit.behaviour.RandomTrade.Customer;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactQuery;
import com.duebook.facts.Facts;
import com.duebook.ledger.open.AsOf;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Fifteen months of random trade with three customers, one of them of another workspace, beside what a cent counter says. */
@IntegrationTest
class BehaviourOracleTest extends TwoWorkspaces {

    static final LocalDate FIRST = LocalDate.of(2025, 8, 20);
    static final LocalDate LAST = LocalDate.of(2026, 11, 20);

    @Autowired Books books;
    @Autowired RandomTrade trade;
    @Autowired CustomerBehaviour behaviour;
    @Autowired Facts facts;
    @Autowired TenantJdbc jdbc;
    @Autowired Today today;

    record Asked(Customer customer, LocalDate day) {}

    record Known(Asked asked, Behaviour said) {}

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true"})
    void agreesWithACentCounterOnAnyDay(long seed, boolean corrects) {
        var random = new SplittableRandom(seed);
        clock.set(FIRST.atTime(10, 0).toInstant(ZoneOffset.UTC));
        var customers = Stream.of(acme, acme, bolt)
                .map(workspace -> Customer.of(workspace, books.customer(workspace, "Trader"), random)).toList();
        var known = new ArrayList<Known>();
        var days = new ArrayList<LocalDate>();
        for (var day = FIRST; day.isBefore(LAST); day = day.plusDays(1 + random.nextInt(5))) {
            clock.set(day.atTime(10, 0).toInstant(ZoneOffset.UTC));
            customers.forEach(customer -> trade.deal(customer, corrects));
            if (random.nextInt(12) == 0) {
                days.add(day);
                for (var customer : customers) {
                    var asked = new Asked(customer, day);
                    known.add(new Known(asked, check(asked)));
                }
            }
        }
        clock.set(LAST.atTime(12, 0).toInstant(ZoneOffset.UTC));

        for (var before : known) {
            var asked = before.asked();
            var then = before.said();
            var said = check(asked);
            assertThat(of(asked, true).currencies()).as("as known then %s", asked.day()).usingRecursiveComparison()
                    .ignoringCollectionOrder().isEqualTo(then.currencies());
            if (!corrects) {
                assertThat(said).as("the same later %s", asked.day()).usingRecursiveComparison()
                        .ignoringCollectionOrder().isEqualTo(then);
            }
        }
        days.forEach(day -> checkFacts(customers, day));
        var done = new HashMap<String, Integer>();
        customers.forEach(customer -> customer.done().forEach((kind, times) -> done.merge(kind, times, Integer::sum)));
        assertThat(done).hasSize(corrects ? 13 : 10);
        assertThat(days).hasSizeGreaterThan(5);
    }

    private Behaviour check(Asked asked) {
        var said = of(asked, false);
        var postings = workspaces.in(asked.customer().workspace(), () -> Postings.of(jdbc, asked.customer().id()));
        for (var currency : said.currencies()) {
            compare(asked, postings, currency, Span.yearTo(asked.day()), currency.lateness());
            Span.monthsTo(asked.day()).forEach(month -> compare(asked, postings, currency, month, currency.months().stream()
                    .filter(it -> it.month().equals(month.month())).findFirst().orElseThrow().lateness()));
        }
        var counted = days(asked, postings, Span.yearTo(asked.day())).entrySet().stream()
                .filter(it -> !it.getValue().isEmpty()).map(Map.Entry::getKey).toList();
        assertThat(said.currencies().stream().filter(it -> it.lateness().isPresent()).map(it -> it.currency().getCurrencyCode()))
                .containsExactlyInAnyOrderElementsOf(counted);
        return said;
    }

    private void compare(Asked asked, Postings postings, CurrencyBehaviour currency, Span span, Optional<Lateness> said) {
        var days = days(asked, postings, span).getOrDefault(currency.currency().getCurrencyCode(), List.of());
        if (days.isEmpty()) {
            assertThat(said).isEmpty();
            return;
        }
        assertThat(said).as("%s %s", currency.currency(), span).hasValueSatisfying(it -> {
            assertThat(it.averageDaysLate().doubleValue()).isEqualTo(Postings.average(days), within(1e-4));
            assertThat(it.medianDaysLate()).isEqualTo(Postings.median(days));
            assertThat(it.worstDaysLate()).isEqualTo(days.stream().mapToInt(day -> Math.max(0, day)).max().orElseThrow());
            assertThat(it.shareOnTime().doubleValue()).isEqualTo(Postings.onTime(days), within(0.1));
            assertThat(it.promptness().doubleValue()).isEqualTo(Postings.promptness(days), within(1e-4));
        });
    }

    private Map<String, List<Integer>> days(Asked asked, Postings postings, Span span) {
        var evening = workspaces.in(asked.customer().workspace(), () -> today.endOf(span.day()));
        return postings.days(span.after(), span.day(), evening);
    }

    private Behaviour of(Asked asked, boolean asKnownThen) {
        return workspaces.in(asked.customer().workspace(),
                () -> behaviour.of(asked.customer().id(), new AsOf(asked.day(), asKnownThen)));
    }

    /** Everybody at once, some by name, and part by part. */
    private void checkFacts(List<Customer> customers, LocalDate day) {
        var own = customers.stream().filter(it -> it.workspace().equals(acme)).toList();
        var query = FactQuery.on(day, Set.of(BehaviourFacts.AVERAGE_DAYS_LATE, BehaviourFacts.PROMPTNESS_INDEX));
        var all = read(query);
        for (var customer : own) {
            var enough = of(new Asked(customer, day), false).currencies().stream()
                    .filter(it -> it.lateness().filter(Lateness::isEnough).isPresent()).toList();
            var told = all.stream().filter(it -> it.customer().equals(customer.id())).toList();
            assertThat(told).hasSize(enough.isEmpty() ? 0 : 1);
            enough.forEach(it -> {
                assertThat(told.getFirst().number(BehaviourFacts.AVERAGE_DAYS_LATE, it.currency()))
                        .hasValue(it.lateness().orElseThrow().averageDaysLate().longValue());
                assertThat(told.getFirst().number(BehaviourFacts.PROMPTNESS_INDEX, it.currency()))
                        .hasValue(it.lateness().orElseThrow().index());
            });
            assertThat(read(query.of(List.of(customer.id())))).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(told);
        }
        var middle = own.getFirst().id();
        var parts = new ArrayList<>(read(query.in(new IdRange(IdRange.ALL.behind(), middle))));
        parts.addAll(read(query.in(new IdRange(middle, IdRange.ALL.last()))));
        assertThat(parts).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(all);
        assertThat(ids(all)).isSubsetOf(own.stream().map(Customer::id).toList());
    }

    private List<CustomerFacts> read(FactQuery query) {
        return workspaces.in(acme, () -> facts.read(query));
    }

    private static Set<UUID> ids(List<CustomerFacts> rows) {
        return new HashSet<>(rows.stream().map(CustomerFacts::customer).toList());
    }
}
