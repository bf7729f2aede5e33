package com.duebook.credit.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTest {

    static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void isWeighedByAmount() {
        var known = of(new Weighed(10, 1_000_00), new Weighed(0, 9_000_00));

        assertThat(known.averageDaysLate()).isEqualByComparingTo("1.0");
        assertThat(known.medianDaysLate()).isZero();
        assertThat(known.worstDaysLate()).isEqualTo(10);
        assertThat(known.shareOnTime()).isEqualByComparingTo("90");
        assertThat(known.promptness()).isEqualByComparingTo("79.3333");
        assertThat(known.index()).isEqualTo(79);
    }

    /** In the average it counts 0, in the index it has its own points: 100 and 50. */
    @Test
    void earlyPaymentMakesUpForNoLateOne() {
        var known = of(new Weighed(-30, 100), new Weighed(30, 100));

        assertThat(known.averageDaysLate()).isEqualByComparingTo("15");
        assertThat(known.promptness()).isEqualByComparingTo("75");
        assertThat(of(new Weighed(-30, 100)).worstDaysLate()).isZero();
        assertThat(of(new Weighed(-30, 100)).medianDaysLate()).isZero();
    }

    @Test
    void medianIsWhereHalfOfTheMoneyHasCome() {
        assertThat(of(new Weighed(50, 1), new Weighed(5, 2), new Weighed(20, 2)).medianDaysLate()).isEqualTo(20);
        assertThat(of(new Weighed(50, 2), new Weighed(5, 2)).medianDaysLate()).isEqualTo(5);
        assertThat(of(new Weighed(50, 3), new Weighed(5, 2)).medianDaysLate()).isEqualTo(50);
    }

    @Test
    void shareIsAllOnlyWhereAllIsOnTime() {
        assertThat(of(new Weighed(1, 1), new Weighed(0, 9_999_999)).shareOnTime()).isEqualByComparingTo("99.9");
        assertThat(of(new Weighed(0, 1), new Weighed(-9, 9)).shareOnTime()).isEqualByComparingTo("100");
    }

    /** A hundred years of the largest amounts that are kept. */
    @Test
    void doesNotOverflow() {
        var known = of(new Weighed(36_500, Long.MAX_VALUE), new Weighed(36_500, Long.MAX_VALUE));

        assertThat(known.averageDaysLate()).isEqualByComparingTo("36500");
        assertThat(known.medianDaysLate()).isEqualTo(36_500);
    }

    @Test
    void ofNothingIsNotKnown() {
        assertThat(Lateness.of(List.of(), 0)).isEmpty();
        assertThat(Tally.of(List.of(portion(PortionState.OPEN, 0, false)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, true"})
    void judgesNobodyByChance(int items, boolean enough) {
        assertThat(Lateness.of(List.of(new Weighed(9, 1)), items).orElseThrow().isEnough()).isEqualTo(enough);
    }

    /** Two portions of one item are one invoice. */
    @Test
    void countsItemsOnce() {
        var item = UUID.randomUUID();
        var parts =
                Stream.of(3, 9).map(late -> new Portion(item, item, DUE, Money.of(100, EUR), PortionState.PAID, DUE.plusDays(late), false));

        assertThat(Tally.of(parts.toList())).hasValueSatisfying(known -> {
            assertThat(known.items()).isEqualTo(1);
            assertThat(known.averageDaysLate()).isEqualByComparingTo("6");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "PAID, -5, false, true", "PAID, 0, false, true", "PAID, 5, false, true",
        "OPEN, -5, false, false", "OPEN, 0, false, false", "OPEN, 1, false, true", "OPEN, 1, true, false",
        "WRITTEN_OFF, -5, false, false", "WRITTEN_OFF, 0, false, false", "WRITTEN_OFF, 1, false, true"})
    void countsWhatTellsHowSomebodyPays(PortionState state, int days, boolean disputed, boolean counts) {
        assertThat(portion(state, days, disputed).counts()).isEqualTo(counts);
        assertThat(portion(state, days, disputed).days()).isEqualTo(days);
    }

    private static Lateness of(Weighed... portions) {
        return Lateness.of(List.of(portions), portions.length).orElseThrow();
    }

    private static Portion portion(PortionState state, int days, boolean disputed) {
        var id = UUID.randomUUID();
        return new Portion(id, id, DUE, Money.of(100, EUR), state, DUE.plusDays(days), disputed);
    }

    static Lateness average(String days) {
        return new Lateness(1, new BigDecimal(days), 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
