package com.duebook.credit.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.credit.behaviour.BehaviourFacts;
import com.duebook.credit.behaviour.RandomTrade;
import com.duebook.credit.behaviour.RandomTrade.Customer;
import com.duebook.credit.behaviour.ReturnFacts;
import com.duebook.credit.exposure.LimitFacts;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.NewLimit;
import com.duebook.credit.report.AgencyScore;
import com.duebook.credit.report.CreditReports;
import com.duebook.credit.report.NewReport;
import com.duebook.credit.report.ReportFacts;
import com.duebook.credit.score.ScoreScale.Band;
import com.duebook.facts.FactKey;
import com.duebook.money.Money;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Sixteen months of random trade, limits and countries: what each night leaves is what a look at everybody's facts says. */
@IntegrationTest
class NightsModelTest extends TwoWorkspaces {

    static final LocalDate FIRST = LocalDate.of(2025, 7, 20);
    static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    static final List<String> COUNTRIES = List.of("IE", "DE", "FR");

    @Autowired Books books;
    @Autowired RandomTrade trade;
    @Autowired AssessAll all;
    @Autowired Assessments assessments;
    @Autowired Assessor assessor;
    @Autowired AssessmentRows rows;
    @Autowired Scorecards cards;
    @Autowired CreditLimits limits;
    @Autowired CreditReports reports;
    @Autowired TenantJdbc jdbc;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void leaveWhatAFullLookSays(long seed) {
        var random = new SplittableRandom(seed);
        at(FIRST, 10);
        var card = workspaces.in(acme, () -> cards.replace(1, narrow())).card();
        var customers = new ArrayList<Customer>();
        var changes = 0;
        for (var day = FIRST; day.isBefore(LAST); day = day.plusDays(1 + random.nextInt(4))) {
            at(day, 2);
            changes += night(day, card);
            at(day, 10);
            if (customers.size() < 6) {
                customers.add(Customer.of(acme, books.customer(acme, "Trader"), random));
            }
            for (var deals = random.nextInt(4); deals > 0; deals--) {
                trade.deal(one(customers, random), true);
            }
            other(one(customers, random).id(), day, random);
        }
        assertThat(changes).isGreaterThan(50);
    }

    /** @return rows written */
    private int night(LocalDate day, Scorecard card) {
        var count = workspaces.in(acme, () -> all.on(day)).orElseThrow();
        var kept = workspaces.in(acme, () -> rows.live(IdRange.ALL));
        var full = workspaces.in(acme, () -> assessor.of(card, day, kept.keySet(), IdRange.ALL)).stream()
                .collect(Collectors.toMap(each -> each.facts().customer(), Function.identity()));
        assertThat(kept).hasSize(count.assessed());
        kept.forEach((customer, row) -> assertThat(row.score()).as("%s on %s: %s", customer, day, full.get(customer))
                .isEqualTo(Objects.requireNonNull(full.get(customer)).score()));
        kept.forEach((customer, row) -> assertThat(row.className()).as("%s on %s", customer, day)
                .isEqualTo(Objects.requireNonNull(full.get(customer)).className()));
        assertThat(kept.values()).allSatisfy(row -> assertThat(row.validUntil()).isAfterOrEqualTo(day));
        return count.written();
    }

    /** What no entry of the ledger tells of. */
    private void other(UUID customer, LocalDate day, RandomGenerator random) {
        workspaces.in(acme, () -> switch (random.nextInt(12)) {
            case 0 -> jdbc.sql("update customer c set c.country = :country where c.tenant_id = :tenant and c.id = :id")
                    .param("country", one(COUNTRIES, random)).param("id", customer).update();
            case 1 -> limits.set(Ids.next(), customer, NewLimit.own(Money.of(1_000, Books.EUR), day, "low"));
            case 2, 3 -> assessments.assess(customer);
            case 4 -> {
                reports.record(Ids.next(), customer, new NewReport("Agency", day, new AgencyScore(random.nextInt(101), 0, 100), null,
                        null, random.nextInt(3) == 0, "", null));
                yield customer;
            }
            default -> customer;
        });
    }

    private static <T> T one(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }

    private void at(LocalDate day, int hour) {
        clock.set(day.atTime(hour, 0).toInstant(ZoneOffset.UTC));
    }

    /** Of so many bands that hardly anything happens without another score. */
    private static Scorecard narrow() {
        var steps = Map.of(BehaviourFacts.PROMPTNESS_INDEX, 2, BehaviourFacts.AVERAGE_DAYS_LATE, 3, BehaviourFacts.WORST_DAYS_LATE, 7,
                BehaviourFacts.SHARE_ON_TIME, 5, OverdueFacts.DAYS_OVERDUE, 5, OverdueFacts.ITEMS_OVERDUE, 1, TradeFacts.SALES_GROWTH, 10,
                LimitFacts.LIMIT_USED, 10, ReturnFacts.RETURNED_PAYMENTS, 1);
        var numbers = steps.entrySet().stream().sorted(Comparator.comparing(each -> each.getKey().name()))
                .map(each -> factor(each.getKey(), each.getValue()));
        var factors = Stream.concat(numbers, Stream.of(
                new ScoreFactor(TradeFacts.YEARS_AS_CUSTOMER, 6, Cards.bands(Cards.band(null, 0L, 0), Cards.band(1L, null, 6)),
                        MissingInput.NO_POINTS),
                new ScoreFactor(ReportFacts.INSOLVENCY, 1, Cards.bands(Cards.band(null, 0L, 1), new Band(new Bounds(1L, null), 1, true)),
                        MissingInput.HALF),
                new ScoreFactor(Cards.COUNTRY, 3, new ScoreScale.OfWords(Map.of("IE", 3), 1), MissingInput.LEFT_OUT)));
        return new Scorecard(factors.toList(), Cards.classes(), 60);
    }

    /** Of 10 points, in twenty bands from 0. */
    private static ScoreFactor factor(FactKey fact, int step) {
        var bands = IntStream.rangeClosed(0, 20).mapToObj(at -> Cards.band(at == 0 ? null : Long.valueOf((long) at * step),
                at == 20 ? null : Long.valueOf((at + 1L) * step - 1), at * 7 % 11)).toArray(ScoreScale.Band[]::new);
        return new ScoreFactor(fact, 10, Cards.bands(bands), MissingInput.HALF);
    }
}
