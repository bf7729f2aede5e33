package com.duebook.credit.score;

import com.duebook.credit.score.ScoreScale.Band;
import static com.duebook.credit.score.Cards.band;
import static com.duebook.credit.score.Cards.bands;
import static com.duebook.credit.score.Cards.facts;
import static com.duebook.credit.score.Cards.number;
import static com.duebook.credit.score.Cards.scoreClass;
import static com.duebook.credit.score.Cards.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactUnit;
import com.duebook.facts.FactValue;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    @Test
    void addsUpWhatEachFactorBrings() {
        var result = Cards.usual().assess(facts(number(Cards.PROMPTNESS, 62), number(Cards.OVERDUE, 12), number(Cards.YEARS, 4),
                word(Cards.COUNTRY, "ie")));

        assertThat(result.points()).extracting(FactorPoints::code, FactorPoints::points, FactorPoints::most).containsExactly(
                tuple("PROMPTNESS_INDEX.PART", 30, 50),
                tuple("DAYS_OVERDUE.PART", 20, 30),
                tuple("YEARS_AS_CUSTOMER.FULL", 15, 15),
                tuple("COUNTRY.FULL", 5, 5));
        assertThat(result.score()).isEqualTo(70);
        assertThat(result.scoreClass().name()).isEqualTo("Good");
        assertThat(result.missing()).isEmpty();
        assertThat(result.validUntil()).isEqualTo(Cards.DAY.plusDays(180));
    }

    /** Half for promptness, nothing is overdue, no points for years; without the country the rest is of 95. */
    @Test
    void weighsWhatIsMissingAsTheCardSays() {
        var result = Cards.usual().assess(facts());

        assertThat(result.points()).extracting(FactorPoints::points).containsExactly(27, 31, 0, 0);
        assertThat(result.points()).extracting(FactorPoints::most).containsExactly(53, 31, 16, 0);
        assertThat(result.score()).isEqualTo(58);
        assertThat(result.missing()).containsExactly(Cards.PROMPTNESS, Cards.YEARS, Cards.COUNTRY);
        assertThat(result.points().getFirst().code()).isEqualTo("PROMPTNESS_INDEX.MISSING");
        assertThat(result.points().get(1).code()).isEqualTo("DAYS_OVERDUE.FULL");
    }

    @Test
    void saysHowMuchOfItIsKnown() {
        assertThat(Cards.usual().assess(facts()).known()).as("nothing is overdue").isEqualTo(30);
        assertThat(Cards.usual().assess(facts(number(Cards.PROMPTNESS, 62), word(Cards.COUNTRY, "IE"))).known()).isEqualTo(85);
    }

    @Test
    void putsNobodyIntoAClassOfWhomTooLittleIsKnown() {
        var sales = new FactValue(TradeFacts.MONTHLY_SALES, 1_000_00, Currency.getInstance("EUR"), null);
        var little = Cards.wary().assess(facts(number(Cards.YEARS, 4), sales));
        assertThat(little.known()).isEqualTo(45);
        assertThat(little.withheld()).isTrue();
        assertThat(little.className()).isEmpty();
        assertThat(little.proposedLimit()).isEmpty();
        assertThat(little.score()).as("still what it is").isEqualTo(Cards.usual().assess(facts(number(Cards.YEARS, 4), sales)).score());

        var enough = Cards.wary().assess(facts(number(Cards.YEARS, 4), word(Cards.COUNTRY, "IE"), sales));
        assertThat(enough.known()).isEqualTo(50);
        assertThat(enough.className()).isEqualTo("Good");
        assertThat(enough.proposedLimit()).hasSize(1);
    }

    /** One that is insolvent is in the worst class, however well it paid so far, and however little else is known. */
    @Test
    void putsIntoTheWorstClassWhatItKnocksOut() {
        var insolvency = new ScoreFactor(new FactKey("INSOLVENCY", FactUnit.YES_NO), 10,
                bands(band(null, 0L, 10), new Band(new Bounds(1L, null), 0, true)), MissingInput.LEFT_OUT);
        var card = new Scorecard(List.of(new ScoreFactor(Cards.PROMPTNESS, 90, bands(band(null, null, 90)), MissingInput.NO_POINTS),
                insolvency), Cards.classes(), 50);

        assertThat(card.assess(facts(number(Cards.PROMPTNESS, 90), number(insolvency.fact(), 0))).className()).isEqualTo("Good");
        var insolvent = card.assess(facts(number(Cards.PROMPTNESS, 90), number(insolvency.fact(), 1)));
        assertThat(insolvent.score()).isEqualTo(90);
        assertThat(insolvent.className()).isEqualTo("High risk");
        assertThat(insolvent.points().getLast().code()).isEqualTo("INSOLVENCY.KNOCK_OUT");
        assertThat(card.assess(facts(number(insolvency.fact(), 1))).className()).as("nothing else is known").isEqualTo("High risk");
        assertThat(card.assess(facts()).className()).isEmpty();
    }

    /** What is not known and counts as zero is zero in every respect. */
    @Test
    void knocksOutWhatCountsAsZeroAsTheNumberItselfDoes() {
        var years =
                new ScoreFactor(Cards.YEARS, 10, bands(new Band(new Bounds(null, 0L), 0, true), band(1L, null, 10)), MissingInput.IS_ZERO);
        var card = Cards.of(new ScoreFactor(Cards.PROMPTNESS, 90, bands(band(null, null, 90)), MissingInput.NO_POINTS), years);
        var known = card.assess(facts(number(Cards.PROMPTNESS, 90), number(Cards.YEARS, 0)));
        var unknown = card.assess(facts(number(Cards.PROMPTNESS, 90)));

        assertThat(unknown.points()).isEqualTo(known.points());
        assertThat(unknown.className()).isEqualTo(known.className()).isEqualTo("High risk");
        assertThat(unknown.knockedOutBy()).containsExactly(Cards.YEARS);
    }

    @Test
    void tellsWhichOfTwoClassesIsTheBetter() {
        var card = Cards.usual();
        assertThat(card.isBetter("Good", "Ordinary")).isTrue();
        assertThat(card.isBetter("Ordinary", "Good")).isFalse();
        assertThat(card.isBetter("Good", "")).as("no class is none").isFalse();
        assertThat(card.isBetter("", "High risk")).isFalse();
    }

    @Test
    void missesAFactThatNoModuleKnowsAnyMore() {
        var gone = new FactKey("GONE", FactUnit.UNKNOWN);
        var card = Cards.of(Cards.promptness(MissingInput.HALF),
                new ScoreFactor(gone, 50, bands(band(null, null, 50)), MissingInput.NO_POINTS));

        assertThat(card.assess(facts(number(Cards.PROMPTNESS, 90))).missing()).containsExactly(gone);
    }

    @Test
    void pointsAlwaysAddUpToAScoreOfTheCard() {
        var random = new Random(14);
        for (var run = 0; run < 5_000; run++) {
            var card = Cards.random(random);
            var known = Cards.randomFacts(random);

            var result = card.assess(known);

            assertThat(result.points().stream().mapToInt(FactorPoints::points).sum()).isEqualTo(result.score()).isBetween(0, 100);
            assertThat(result.points().stream().mapToInt(FactorPoints::most).sum()).isEqualTo(100);
            assertThat(result.points()).hasSameSizeAs(card.factors()).allMatch(it -> it.points() >= 0 && it.points() <= it.most());
            assertThat(result.scoreClass().score().contains(result.score())).isTrue();
            assertThat(card.assess(known)).as("asked again").isEqualTo(result);
        }
    }

    @Test
    void proposesMonthsOfSalesInEachCurrency() {
        var sales = List.of(Money.of(1_234_56, Currency.getInstance("EUR")), Money.of(98_765, Currency.getInstance("JPY")));
        var known = facts(sales.stream()
                .map(it -> new FactValue(TradeFacts.MONTHLY_SALES, it.minor(), it.currency(), null)).toArray(FactValue[]::new));

        assertThat(Cards.usual().assess(known).proposedLimit()).as("ordinary: one month").extracting(Money::minor)
                .containsExactly(1_200_00L, 98_000L);
        assertThat(scoreClass("Good", 70, 100, "1.5").limit(sales.getFirst()).minor()).isEqualTo(1_800_00L);
    }

    @Test
    void refusesWeightsThatDoNotAddUpTo100() {
        refused("credit.score.refusal.weights", () -> Cards.of(Cards.promptness(MissingInput.HALF)));
        refused("credit.score.refusal.leastKnown", () -> new Scorecard(Cards.usual().factors(), Cards.classes(), 101));
        refused("credit.score.refusal.leastKnown", () -> new Scorecard(Cards.usual().factors(), Cards.classes(), -1));
        refused("credit.score.refusal.twice", () -> Cards.of(Cards.promptness(MissingInput.HALF), Cards.promptness(MissingInput.HALF)));
        refused("credit.score.refusal.allLeftOut", () -> Cards.of(
                new ScoreFactor(Cards.YEARS, 100, bands(band(null, null, 100)), MissingInput.LEFT_OUT)));
    }

    @Test
    void refusesBandsThatOverlapOrLeaveAGap() {
        refused("credit.score.refusal.overlap", () -> years(band(null, 2L, 0), band(2L, null, 100)));
        refused("credit.score.refusal.overlap", () -> years(band(null, null, 0), band(2L, null, 100)));
        refused("credit.score.refusal.overlap", () -> years(band(null, 2L, 0), band(null, 4L, 0), band(5L, null, 100)));
        refused("credit.score.refusal.gap", () -> years(band(null, 2L, 0), band(4L, null, 100)));
        refused("credit.score.refusal.gap", () -> years(band(null, 2L, 100)));
        refused("credit.score.refusal.gap", () -> years(band(0L, null, 100)));
        refused("credit.score.refusal.gap", () -> years());
        refused("credit.score.refusal.turned", () -> years(band(null, 2L, 0), band(5L, 3L, 1), band(6L, null, 100)));
        assertThat(years(band(3L, null, 100), band(null, 2L, 0))).as("in whatever order").isNotNull();
    }

    @Test
    void refusesClassesThatOverlapOrLeaveAGap() {
        refused("credit.score.refusal.overlap", () -> classes(scoreClass("A", 50, 100, "1"), scoreClass("B", 0, 50, "1")));
        refused("credit.score.refusal.gap", () -> classes(scoreClass("A", 50, 100, "1"), scoreClass("B", 0, 48, "1")));
        refused("credit.score.refusal.gap", () -> classes(scoreClass("A", 50, 99, "1"), scoreClass("B", 0, 49, "1")));
        refused("credit.score.refusal.gap", () -> classes(scoreClass("A", 1, 100, "1")));
        refused("credit.score.refusal.overlap", () -> classes(scoreClass("A", 0, 101, "1")));
        refused("credit.score.refusal.overlap", () -> classes(scoreClass("A", -1, 100, "1")));
        refused("credit.score.refusal.gap", () -> classes());
        refused("credit.score.refusal.twice", () -> classes(scoreClass("A", 50, 100, "1"), scoreClass("A", 0, 49, "1")));
        assertThat(classes(scoreClass("All", 0, 100, "1")).classes()).hasSize(1);
    }

    @Test
    void refusesPointsThatCannotBe() {
        refused("credit.score.refusal.points", () -> years(band(null, null, 101)));
        refused("credit.score.refusal.points", () -> years(band(null, 0L, -1), band(1L, null, 100)));
        refused("credit.score.refusal.unreached", () -> years(band(null, null, 99)));
        refused("credit.score.refusal.scale", () -> new ScoreFactor(Cards.COUNTRY, 5, bands(band(null, null, 5)), MissingInput.HALF));
        refused("credit.score.refusal.scale",
                () -> new ScoreFactor(TradeFacts.MONTHLY_SALES, 5, bands(band(null, null, 5)), MissingInput.HALF));
        refused("credit.score.refusal.scale",
                () -> new ScoreFactor(Cards.YEARS, 5, new ScoreScale.OfWords(Map.of(), 5), MissingInput.HALF));
        refused("credit.score.refusal.zeroWord",
                () -> new ScoreFactor(Cards.COUNTRY, 5, new ScoreScale.OfWords(Map.of(), 5), MissingInput.IS_ZERO));
        refused("credit.score.refusal.weight", () -> new ScoreFactor(Cards.YEARS, 0, bands(band(null, null, 0)), MissingInput.HALF));
    }

    @Test
    void refusesClassesThatProposeNonsense() {
        var all = new Bounds(0L, 100L);
        refused("credit.score.refusal.name", () -> new ScoreClass(" ", all, 0, 1, 30, 0, BigDecimal.ONE, 180));
        refused("credit.score.refusal.probability", () -> new ScoreClass("A", all, 3, 2, 30, 0, BigDecimal.ONE, 180));
        refused("credit.score.refusal.terms", () -> new ScoreClass("A", all, 0, 1, 366, 0, BigDecimal.ONE, 180));
        refused("credit.score.refusal.terms", () -> new ScoreClass("A", all, 0, 1, 30, 101, BigDecimal.ONE, 180));
        refused("credit.score.refusal.terms", () -> new ScoreClass("A", all, 0, 1, 30, 0, new BigDecimal("-1"), 180));
        refused("credit.score.refusal.terms", () -> new ScoreClass("A", all, 0, 1, 30, 0, BigDecimal.ONE, 0));
    }

    private static ScoreFactor years(Band... bands) {
        return new ScoreFactor(Cards.YEARS, 100, bands(bands), MissingInput.NO_POINTS);
    }

    private static Scorecard classes(ScoreClass... classes) {
        return new Scorecard(List.of(years(band(null, null, 100))), List.of(classes), 0);
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(what).satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
