package com.duebook.facts.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactUnit;
import com.duebook.facts.FactValue;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Ids;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    static final Currency EUR = Currency.getInstance("EUR");
    static final Currency USD = Currency.getInstance("USD");
    static final FactKey DAYS = new FactKey("DAYS", FactUnit.DAYS);
    static final FactKey MEAN = new FactKey("MEAN", FactUnit.MEAN_DAYS);
    static final FactKey INDEX = new FactKey("INDEX", FactUnit.SCORE);
    static final FactKey OPEN = new FactKey("OPEN", FactUnit.MONEY);
    static final FactKey CLASS = new FactKey("CLASS", FactUnit.TAG);
    static final FactKey WORSE = new FactKey("WORSE", FactUnit.YES_NO);
    static final FactKey GONE = new FactKey("GONE", FactUnit.UNKNOWN);

    @Test
    void comparesNumbersOnEitherSideOfTheBound() {
        var thirty = facts(new FactValue(DAYS, 30, EUR, null));

        assertThat(Comparison.of(DAYS, Operator.AT_LEAST, 30).holds(thirty)).isTrue();
        assertThat(Comparison.of(DAYS, Operator.AT_LEAST, 31).holds(thirty)).isFalse();
        assertThat(Comparison.of(DAYS, Operator.OVER, 29).holds(thirty)).isTrue();
        assertThat(Comparison.of(DAYS, Operator.OVER, 30).holds(thirty)).isFalse();
        assertThat(Comparison.of(DAYS, Operator.AT_MOST, 30).holds(thirty)).isTrue();
        assertThat(Comparison.of(DAYS, Operator.AT_MOST, 29).holds(thirty)).isFalse();
        assertThat(Comparison.of(DAYS, Operator.UNDER, 31).holds(thirty)).isTrue();
        assertThat(Comparison.of(DAYS, Operator.UNDER, 30).holds(thirty)).isFalse();
    }

    /** What is told as 20 days is over 20 where it is 20.13, and is not where it is 20. */
    @ParameterizedTest
    @CsvSource({"20, false, false, true, false", "20, true, true, false, false", "19, true, false, true, true",
        "-1, true, false, true, true"})
    void comparesWhatIsRoundedDownAsItIs(long whole, boolean more, boolean over, boolean atMost, boolean under) {
        var known = facts(new FactValue(MEAN, whole, EUR, null, more));

        assertThat(Comparison.of(MEAN, Operator.OVER, 20).holds(known)).isEqualTo(over);
        assertThat(Comparison.of(MEAN, Operator.AT_LEAST, 20).holds(known)).isEqualTo(!under);
        assertThat(Comparison.of(MEAN, Operator.AT_MOST, 20).holds(known)).isEqualTo(atMost);
        assertThat(Comparison.of(MEAN, Operator.UNDER, 20).holds(known)).isEqualTo(under);
    }

    /** Who owes nothing is 0 days late; how late a newcomer pays nobody knows. */
    @Test
    void tellsNothingFromNotKnown() {
        var nobody = facts();

        assertThat(Comparison.of(DAYS, Operator.AT_MOST, 0).holds(nobody)).isTrue();
        assertThat(Comparison.of(OPEN, Operator.UNDER, 1, EUR).holds(nobody)).isTrue();
        assertThat(Comparison.of(MEAN, Operator.AT_MOST, 5).holds(nobody)).isFalse();
        assertThat(Comparison.of(MEAN, Operator.AT_LEAST, 0).holds(nobody)).isFalse();
        assertThat(Comparison.of(GONE, Operator.AT_LEAST, 0).holds(nobody)).isFalse();
    }

    @Test
    void addsOtherCurrenciesByTheRatesThereAre() {
        var two = new CustomerFacts(Ids.next(), LocalDate.EPOCH,
                List.of(new FactValue(OPEN, 4_000, EUR, null), new FactValue(OPEN, 2_000, USD, null)));
        var condition = Comparison.of(OPEN, Operator.OVER, 5_000, EUR);
        Exchange halves = (amount, wanted) -> Optional.of(amount.currency().equals(wanted) ? amount
                : Money.of(amount.minor() / 2, wanted));

        assertThat(condition.holds(new KnownFacts(two, Exchange.NONE))).isFalse();
        assertThat(condition.holds(new KnownFacts(two, halves))).isFalse();
        assertThat(Comparison.of(OPEN, Operator.AT_LEAST, 5_000, EUR).holds(new KnownFacts(two, halves))).isTrue();
    }

    @Test
    void putsConditionsTogether() {
        var known = facts(new FactValue(DAYS, 30, EUR, null), new FactValue(CLASS, 1, null, "Good"));
        var late = Comparison.of(DAYS, Operator.OVER, 20);
        var good = Comparison.of(CLASS, Operator.IS, "Good");
        var poor = Comparison.of(CLASS, Operator.IS, "Poor");

        assertThat(Group.all(late, good).holds(known)).isTrue();
        assertThat(Group.all(late, poor).holds(known)).isFalse();
        assertThat(Group.any(poor, late).holds(known)).isTrue();
        assertThat(Group.any(poor).holds(known)).isFalse();
        assertThat(Group.none(poor).holds(known)).isTrue();
        assertThat(Group.none(poor, late).holds(known)).isFalse();
        assertThat(Group.all(late, Group.any(poor, good)).holds(known)).isTrue();
        assertThat(Comparison.of(CLASS, Operator.IS_NOT, "Good").holds(known)).isFalse();
        assertThat(Comparison.of(WORSE, true).holds(known)).isFalse();
        assertThat(Comparison.of(WORSE, false).holds(known)).isTrue();
    }

    @Test
    void knowsTheStricterOfTwo() {
        var thirty = Group.all(Comparison.of(DAYS, Operator.AT_LEAST, 30));
        var ninety = Group.all(Comparison.of(DAYS, Operator.AT_LEAST, 90));
        var both = Group.all(Comparison.of(DAYS, Operator.OVER, 60), Comparison.of(OPEN, Operator.OVER, 1, EUR));

        assertThat(ninety.implies(thirty)).isTrue();
        assertThat(thirty.implies(ninety)).isFalse();
        assertThat(both.implies(thirty)).isTrue();
        assertThat(thirty.implies(both)).isFalse();
        assertThat(Group.all(Comparison.of(DAYS, Operator.OVER, 29)).implies(thirty)).isTrue();
        assertThat(Group.all(Comparison.of(INDEX, Operator.UNDER, 40)).implies(Group.all(Comparison.of(INDEX, Operator.AT_MOST, 60))))
                .isTrue();
        assertThat(Group.all(Comparison.of(INDEX, Operator.AT_MOST, 60)).implies(Group.all(Comparison.of(INDEX, Operator.UNDER, 60))))
                .isFalse();
        assertThat(Group.all(Comparison.of(OPEN, Operator.OVER, 9, USD)).implies(Group.all(Comparison.of(OPEN, Operator.OVER, 1, EUR))))
                .isFalse();
        assertThat(Group.any(ninety, both).implies(thirty)).isFalse();
    }

    @Test
    void refusesWhatCannotBeACondition() {
        assertRefused("facts.condition.emptyGroup", Group.all());
        assertRefused("facts.condition.emptyGroup", Group.all(Comparison.of(DAYS, Operator.OVER, 1), Group.any()));
        assertRefused("facts.condition.unknownFact", Group.all(Comparison.of(GONE, Operator.OVER, 1)));
        assertRefused("facts.condition.currencyOnlyForAmounts", Group.all(Comparison.of(OPEN, Operator.OVER, 1)));
        assertRefused("facts.condition.currencyOnlyForAmounts", Group.all(Comparison.of(DAYS, Operator.OVER, 1, EUR)));
        assertRefused("facts.condition.unlikeUnits", Group.all(Comparison.of(CLASS, Operator.OVER, 1)));
        assertRefused("facts.condition.unlikeUnits", Group.all(Comparison.of(DAYS, Operator.IS, "thirty")));
        assertRefused("facts.condition.unlikeUnits", Group.all(Comparison.of(CLASS, Operator.IS, 1)));
        assertRefused("facts.condition.wordMissing", Group.all(Comparison.of(CLASS, Operator.IS, " ")));
        assertRefused("facts.condition.negative", Group.all(Comparison.of(DAYS, Operator.OVER, -1)));
        assertRefused("facts.condition.always", Group.all(Comparison.of(DAYS, Operator.AT_LEAST, 0)));
        var one = Comparison.of(DAYS, Operator.OVER, 1);
        assertRefused("facts.condition.tooDeep", Group.all(Group.any(Group.all(one))));
        assertRefused("facts.condition.tooMany", Group.all(java.util.Collections.nCopies(21, one).toArray(Condition[]::new)));

        ConditionCheck.check(Group.all(one, Group.any(one, Comparison.of(MEAN, Operator.AT_LEAST, -5))));
    }

    private static void assertRefused(String key, Group condition) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ConditionCheck.check(condition))
                .extracting(Refusal::key).isEqualTo(key);
    }

    private static KnownFacts facts(FactValue... values) {
        return new KnownFacts(new CustomerFacts(Ids.next(), LocalDate.EPOCH, List.of(values)), Exchange.NONE);
    }
}
