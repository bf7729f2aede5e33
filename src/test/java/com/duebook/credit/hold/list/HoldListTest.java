package com.duebook.credit.hold.list;

import static com.duebook.credit.order.CreditBooks.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.credit.exposure.CreditStandings;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.order.CreditBooks;
import com.duebook.credit.policy.ExposureBucket;
import com.duebook.credit.policy.HoldPolicy;
import com.duebook.credit.policy.OverLimit;
import com.duebook.jobs.NightlyTask;
import com.duebook.jobs.WorkQueue;
import com.duebook.money.Money;
import com.duebook.rates.ExchangeRates;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.support.WatchedStatements;
import com.duebook.tenancy.IdRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Forty customers at random; the list of them against what is measured of each alone. */
@IntegrationTest
class HoldListTest extends TwoWorkspaces {

    private static final int ALL = 1_000;

    @Autowired HoldList list;
    @Autowired Holds holds;
    @Autowired CreditStandings standings;
    @Autowired CreditBooks credit;
    @Autowired RandomCredit at;
    @Autowired ExchangeRates rates;
    @Autowired List<NightlyTask> nights;
    @Autowired WorkQueue queue;
    @Autowired WatchedStatements watched;

    private List<UUID> customers = List.of();

    @BeforeEach
    void atRandom() {
        credit.policy(acme, OverLimit.WARN, OverLimit.WARN, ExposureBucket.DRAFTS);
        credit.holds(acme, new HoldPolicy(30, 30, Set.of()));
        workspaces.in(acme, () -> {
            rates.set(RandomCredit.USD, TODAY, new BigDecimal("0.8"), "test");
            return true;
        });
        var random = new Random(7);
        customers = at.fill(acme, 40, random);
        night();
        at.decide(acme, customers, random);
        night();
    }

    @Test
    void hasWhoeverHasALimitOrDoesNotStandFreeAsTheyStand() {
        var expected = new HashMap<Holder, HoldState>();
        workspaces.in(acme, () -> {
            standings.in(IdRange.ALL).forEach(standing -> expected.put(standing.holder(), HoldState.NONE));
            customers.forEach(customer -> {
                var view = holds.of(customer);
                List.of(view.own(), view.group()).stream()
                        .filter(it -> it.state() != HoldState.NONE || expected.containsKey(new Holder(it.customer(), it.scope())))
                        .forEach(it -> expected.put(new Holder(it.customer(), it.scope()), it.state()));
            });
            return true;
        });

        var rows = page(HoldSort.STATE, true);

        assertThat(rows.stream().collect(Collectors.toMap(HoldListTest::holder, HoldRow::state))).isEqualTo(expected);
        assertThat(new HashSet<>(expected.values())).as("all are there").containsExactlyInAnyOrder(HoldState.values());
        assertThat(workspaces.in(acme, () -> list.counts(filter(HoldSort.STATE, true)))).isEqualTo(rows.stream()
                .collect(Collectors.groupingBy(HoldRow::state, Collectors.summingInt(row -> 1))));
        assertThat(rows).allSatisfy(row -> assertThat(alone(row)).isEqualTo(List.of(String.valueOf(row.used()),
                row.usedPercent(), row.daysLate(), String.valueOf(row.since()), String.valueOf(row.until()))));
        assertThat(workspaces.in(bolt, () -> list.page(filter(HoldSort.STATE, true), 0, ALL))).isEmpty();
    }

    /** What is sorted by was added up by the database, what is shown was measured; they differ by a rounded cent at most. */
    @ParameterizedTest
    @EnumSource
    void isInTheOrderOfWhatItShows(HoldSort sort) {
        for (var descending : List.of(true, false)) {
            var values = page(sort, descending).stream().map(row -> value(sort, row)).toList();
            var cent = sort == HoldSort.USED || sort == HoldSort.FREE ? 0.02 : 0;
            for (var i = 1; i < values.size(); i++) {
                var step = (values.get(i) - values.get(i - 1)) * (descending ? -1 : 1);
                assertThat(step).as("%s %s: %s", sort, descending, values).isGreaterThanOrEqualTo(-cent);
            }
        }
        assertThat(page(HoldSort.NAME, false)).isSortedAccordingTo(Comparator.comparing(HoldRow::name));
    }

    @Test
    void measuresThoseOfAPageAlone() {
        var pages = new ArrayList<HoldRow>();
        var few = watched.of(() -> pages.addAll(page(filter(HoldSort.STATE, true), 0, 5)));
        var many = watched.of(() -> page(filter(HoldSort.STATE, true), 0, 8));
        for (var from = 5; from < ALL; from += 5) {
            pages.addAll(page(filter(HoldSort.STATE, true), from, 5));
        }

        assertThat(many).hasSameSizeAs(few);
        assertThat(few.stream().filter(text -> text.contains("due_item"))).isNotEmpty().allMatch(text -> text.contains("customer_id in ("));
        assertThat(shown(pages)).isEqualTo(shown(page(HoldSort.STATE, true)))
                .isEqualTo(shown(workspaces.in(acme, () -> list.measured(list.all(filter(HoldSort.STATE, true))))));
    }

    @Test
    void isNarrowedByStateAndName() {
        var stopped = page(new HoldFilter("", HoldState.STOP, HoldSort.STATE, true), 0, ALL);
        var named = page(new HoldFilter("omer 1", null, HoldSort.PERCENT, true), 0, ALL);

        assertThat(stopped).isNotEmpty().allMatch(row -> row.state() == HoldState.STOP);
        assertThat(named).isNotEmpty().allMatch(row -> row.name().startsWith("Customer 1"));
    }

    private static List<List<Object>> shown(List<HoldRow> rows) {
        return rows.stream().map(row -> List.<Object>of(holder(row), row.state(), String.valueOf(row.used()), row.usedPercent())).toList();
    }

    private List<Object> alone(HoldRow row) {
        return workspaces.in(acme, () -> {
            var stands = List.of(holds.of(row.customer()).own(), holds.of(row.customer()).group()).stream()
                    .filter(it -> it.scope() == row.scope()).findFirst().orElseThrow();
            var use = standings.of(row.customer()).stream().filter(it -> it.holder().equals(holder(row))).findFirst();
            return List.<Object>of(String.valueOf(use.map(CreditStanding::used).orElse(null)),
                    use.map(it -> it.usedPercent().orElse(-1)).orElse(-1L), stands.daysLate(), String.valueOf(stands.since()),
                    String.valueOf(stands.until()));
        });
    }

    private double value(HoldSort sort, HoldRow row) {
        var credit = row.credit();
        return switch (sort) {
            case STATE -> row.state().ordinal() * 100_000L + row.usedPercent();
            case NAME -> Integer.parseInt(row.name().substring(9));
            case PERCENT -> row.usedPercent();
            case LATE -> row.daysLate();
            case LIMIT -> credit == null ? -1 : credit.credit().map(HoldListTest::worth).orElse(1e12);
            case USED -> credit == null ? -1 : worth(credit.used());
            case FREE -> row.free() != null ? worth(row.free()) : credit == null ? -1e12 : 1e12;
        };
    }

    private static double worth(Money amount) {
        return amount.amount().doubleValue() * (amount.currency().equals(Books.EUR) ? 1 : 0.8);
    }

    private static Holder holder(HoldRow row) {
        return new Holder(row.customer(), row.scope());
    }

    private static HoldFilter filter(HoldSort sort, boolean descending) {
        return new HoldFilter("", null, sort, descending);
    }

    private List<HoldRow> page(HoldSort sort, boolean descending) {
        return page(filter(sort, descending), 0, ALL);
    }

    private List<HoldRow> page(HoldFilter filter, int offset, int limit) {
        return workspaces.in(acme, () -> list.page(filter, offset, limit));
    }

    private void night() {
        queue.drain();
        workspaces.in(acme, () -> {
            nights.stream().filter(task -> task.kind().equals("credit.holds")).forEach(task -> task.run(TODAY));
            return true;
        });
    }
}
