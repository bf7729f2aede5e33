package com.duebook.credit.score;

import com.duebook.credit.score.ScoreScale.Band;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactUnit;
import com.duebook.facts.FactValue;
import com.duebook.tenancy.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Scorecards for tests, and what they look at. */
final class Cards {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final FactKey PROMPTNESS = new FactKey("PROMPTNESS_INDEX", FactUnit.SCORE);
    static final FactKey OVERDUE = new FactKey("DAYS_OVERDUE", FactUnit.DAYS);
    static final FactKey YEARS = TradeFacts.YEARS_AS_CUSTOMER;
    static final FactKey COUNTRY = new FactKey("COUNTRY", FactUnit.TAG);

    private static final List<FactKey> NUMBERS = List.of(PROMPTNESS, OVERDUE, YEARS, TradeFacts.SALES_GROWTH);

    private Cards() {}

    /** 50 for promptness, 30 for what is overdue, 15 for years, 5 for the country. */
    static Scorecard usual() {
        return of(promptness(MissingInput.HALF),
                new ScoreFactor(OVERDUE, 30, bands(band(null, 0L, 30), band(1L, 30L, 20), band(31L, null, 0)), MissingInput.IS_ZERO),
                new ScoreFactor(YEARS, 15, bands(band(null, 1L, 3), band(2L, null, 15)), MissingInput.NO_POINTS),
                new ScoreFactor(COUNTRY, 5, new ScoreScale.OfWords(Map.of("IE", 5), 2), MissingInput.LEFT_OUT));
    }

    static Scorecard of(ScoreFactor... factors) {
        return new Scorecard(Arrays.asList(factors), classes(), 0);
    }

    /** The same, where half of it must be known. */
    static Scorecard wary() {
        return new Scorecard(usual().factors(), classes(), 50);
    }

    static ScoreFactor promptness(MissingInput missing) {
        return new ScoreFactor(PROMPTNESS, 50, bands(band(null, 49L, 0), band(50L, 79L, 30), band(80L, null, 50)), missing);
    }

    static List<ScoreClass> classes() {
        return List.of(scoreClass("Ordinary", 45, 69, "1"), scoreClass("Good", 70, 100, "2"), scoreClass("High risk", 0, 44, "0"));
    }

    static ScoreClass scoreClass(String name, long from, long to, String months) {
        return new ScoreClass(name, new Bounds(from, to), 1, 5, 30, 0, new BigDecimal(months), 180);
    }

    static ScoreScale.OfNumbers bands(Band... bands) {
        return new ScoreScale.OfNumbers(List.of(bands));
    }

    static Band band(@Nullable Long from, @Nullable Long to, int points) {
        return new Band(new Bounds(from, to), points);
    }

    static CustomerFacts facts(FactValue... values) {
        return new CustomerFacts(Ids.next(), DAY, List.of(values));
    }

    static FactValue number(FactKey key, long number) {
        return new FactValue(key, number, null, null);
    }

    static FactValue word(FactKey key, String word) {
        return new FactValue(key, 1, null, word);
    }

    /** Of two to four factors with whatever weights and bands. */
    static Scorecard random(Random random) {
        var count = 2 + random.nextInt(3);
        var cuts = random.ints(count - 1, 1, 100).distinct().sorted().toArray();
        var factors = new ArrayList<ScoreFactor>();
        for (var at = 0; at <= cuts.length; at++) {
            var weight = (at < cuts.length ? cuts[at] : 100) - (at == 0 ? 0 : cuts[at - 1]);
            var missing = at == 0 ? MissingInput.HALF : MissingInput.values()[random.nextInt(MissingInput.values().length)];
            factors.add(new ScoreFactor(NUMBERS.get(at), weight, randomBands(random, weight), missing));
        }
        return new Scorecard(factors, classes(), 10 * random.nextInt(11));
    }

    private static ScoreScale randomBands(Random random, int weight) {
        var cuts = random.longs(1 + random.nextInt(4), -50, 150).distinct().sorted().boxed().toList();
        return new ScoreScale.OfNumbers(IntStream.rangeClosed(0, cuts.size())
                .mapToObj(at -> band(at == 0 ? null : Long.valueOf(cuts.get(at - 1) + 1), at == cuts.size() ? null : cuts.get(at),
                        at == 0 ? weight : random.nextInt(weight + 1)))
                .toList());
    }

    /** Each known or not. */
    static CustomerFacts randomFacts(Random random) {
        return facts(NUMBERS.stream().filter(key -> random.nextInt(3) > 0).map(key -> number(key, random.nextLong(-100, 200)))
                .toArray(FactValue[]::new));
    }
}
