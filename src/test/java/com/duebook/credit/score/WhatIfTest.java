package com.duebook.credit.score;

import static com.duebook.credit.score.Cards.facts;
import static com.duebook.credit.score.Cards.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.score.Improvement.Paying;
import com.duebook.credit.score.Improvement.Reaching;
import com.duebook.credit.exposure.LimitFacts;
import com.duebook.facts.CustomerFacts;
import com.duebook.ledger.DueKind;
import com.duebook.ledger.open.OwedItem;
import com.duebook.money.Money;
import com.duebook.tenancy.Ids;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final WhatIf.LimitUsed NO_LIMIT = paid -> Optional.empty();

    private final Scorecard card = Cards.usual();

    @Test
    void namesTheNearestBandThatBringsMore() {
        var known = facts(number(Cards.PROMPTNESS, 62), number(Cards.OVERDUE, 40), number(Cards.YEARS, 4));

        var found = whatIf(known).reaching();

        assertThat(found).extracting(it -> ((Reaching) it).fact().name() + " " + ((Reaching) it).band())
                .containsExactly("PROMPTNESS_INDEX Bounds[from=80, to=null]", "DAYS_OVERDUE Bounds[from=1, to=30]");
        assertThat(found).extracting(Improvement::gain).as("20 of 95 more").containsExactly(21, 21);
        assertThat(found.getFirst().score()).isEqualTo(69);
    }

    /** 45, 40 and 20 days late: the two oldest have to go, then the last. */
    @Test
    void saysWhichInvoicesToPay() {
        var overdue = List.of(item("EUR", 100_00, 45), item("USD", 70_00, 40), item("EUR", 50_00, 20));
        var known = facts(number(Cards.PROMPTNESS, 85), number(Cards.OVERDUE, 45), number(Cards.YEARS, 1), Cards.word(Cards.COUNTRY, "DE"));
        assertThat(card.assess(known).score()).isEqualTo(55);

        var found = whatIf(known).paying(overdue, NO_LIMIT);

        assertThat(found).containsExactly(
                new Paying(overdue.subList(0, 2), List.of(overdue.get(0).open(), overdue.get(1).open()), 20, 75,
                        card.classOf(75)),
                new Paying(overdue, List.of(money("EUR", 150_00), money("USD", 70_00)), 30, 85,
                        card.classOf(85)));
    }

    /** 90 % of the limit is used, and each of the two that are paid makes room. */
    @Test
    void countsTheRoomThatPayingMakesInTheLimit() {
        var some = Cards.of(Cards.promptness(MissingInput.HALF),
                new ScoreFactor(LimitFacts.LIMIT_USED, 50, Cards.bands(Cards.band(null, 74L, 50), Cards.band(75L, null, 10)),
                        MissingInput.LEFT_OUT));
        var now = some.assess(facts(number(Cards.PROMPTNESS, 85), number(LimitFacts.LIMIT_USED, 90)));
        var overdue = List.of(item("EUR", 10_00, 45), item("EUR", 10_00, 40));

        var found = new WhatIf(some, now).paying(overdue,
                paid -> Optional.of(new BigDecimal(90).subtract(new BigDecimal("7.75").multiply(BigDecimal.valueOf(paid.size())))));

        assertThat(found).as("82.25 %, then 74.5 %").singleElement().isInstanceOfSatisfying(Paying.class, paying -> {
            assertThat(paying.items()).hasSize(2);
            assertThat(paying.gain()).isEqualTo(40);
        });
        assertThat(new WhatIf(some, now).paying(overdue, NO_LIMIT)).singleElement().as("then the limit says nothing, where there is none")
                .extracting(Improvement::score).isEqualTo(100);
    }

    @Test
    void saysNothingWhereNothingHelps() {
        var best = facts(number(Cards.PROMPTNESS, 85), number(Cards.YEARS, 9), Cards.word(Cards.COUNTRY, "IE"));

        assertThat(card.assess(best).score()).isEqualTo(100);
        assertThat(whatIf(best).reaching()).isEmpty();
        assertThat(whatIf(best).paying(List.of(), NO_LIMIT)).isEmpty();
    }

    @Test
    void whatIsSaidIsWhatHappens() {
        var random = new Random(9);
        for (var run = 0; run < 1_000; run++) {
            var some = Cards.random(random);
            var known = Cards.randomFacts(random);
            var now = some.assess(known);
            for (var each : new WhatIf(some, now).reaching()) {
                var to = (Reaching) each;
                var number = to.band().nearest(known.number(to.fact()).orElseThrow());
                var others = known.values().stream().filter(value -> !value.key().equals(to.fact())).toList();
                var then = some.assess(new CustomerFacts(known.customer(), known.asOf(),
                        Stream.concat(others.stream(), Stream.of(number(to.fact(), number))).toList()));
                assertThat(then.score()).isEqualTo(to.score()).isEqualTo(now.score() + to.gain());
            }
        }
    }

    private WhatIf whatIf(CustomerFacts known) {
        return new WhatIf(card, card.assess(known));
    }

    private static OwedItem item(String currency, long minor, int daysLate) {
        var due = Cards.DAY.minusDays(daysLate);
        return new OwedItem(Ids.next(), DueKind.PRINCIPAL, Ids.next(), Ids.next(), 1, due, money(currency, minor), money(currency, minor));
    }

    private static Money money(String currency, long minor) {
        return Money.of(minor, Currency.getInstance(currency));
    }
}
