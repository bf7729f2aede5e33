package com.duebook.alerts.backtest;

import static com.duebook.ageing.OverdueFacts.DAYS_OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.alerts.backtest.Firing.Outcome;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Exchange;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.Operator;
import com.duebook.facts.past.PastDays;
import com.duebook.facts.past.PastSheet;
import com.duebook.tenancy.Ids;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReplayTest {

    static final Currency EUR = Currency.getInstance("EUR");
    static final PastDays DAYS = new PastDays(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 11, 30));

    private final PastSheet sheet = new PastSheet(DAYS);
    private final Replay replay = new Replay(DAYS, Group.all(Comparison.of(DAYS_OVERDUE, Operator.AT_LEAST, 30)), null, Exchange.NONE);

    @Test
    void isRightWhereTheCustomerWasMoreThanSixtyDaysLateWithinHalfAYear() {
        late(Ids.next(), LocalDate.of(2025, 9, 1), 61);
        late(Ids.next(), LocalDate.of(2025, 9, 1), 60);
        late(Ids.next(), LocalDate.of(2026, 8, 1), 61);

        var figures = figures(new BitSet());

        assertThat(figures.count(Outcome.HIT)).isEqualTo(1);
        assertThat(figures.count(Outcome.MISS)).isEqualTo(1);
        assertThat(figures.count(Outcome.UNDECIDED)).isEqualTo(1);
        assertThat(figures.firings()).filteredOn(firing -> firing.outcome() == Outcome.HIT).singleElement()
                .satisfies(firing -> assertThat(firing.day()).isEqualTo(LocalDate.of(2025, 10, 1)));
        assertThat(figures.precision()).hasValue(50);
        assertThat(figures.wentBad()).isEqualTo(2);
        assertThat(figures.found()).isEqualTo(2);
        assertThat(figures.medianLead()).hasValue(31);
        assertThat(figures.perWeek()).isEqualTo("0.0");
    }

    @Test
    void isRightWhereItWasWrittenOffAndMissesWhoWasNeverFlagged() {
        late(Ids.next(), LocalDate.of(2025, 9, 1), 40);
        var writtenOff = new BitSet();
        writtenOff.set(DAYS.place(LocalDate.of(2025, 12, 1)));
        assertThat(figures(writtenOff).count(Outcome.HIT)).isEqualTo(1);

        var other = new Replay(DAYS, Group.all(Comparison.of(DAYS_OVERDUE, Operator.AT_LEAST, 50)), null, Exchange.NONE);
        sheet.customers().forEach((customer, past) -> other.add(customer, past, writtenOff));
        assertThat(other.figures().firings()).isEmpty();
        assertThat(other.figures().wentBad()).isEqualTo(1);
        assertThat(other.figures().found()).isZero();
        assertThat(other.figures().recall()).hasValue(0);
        assertThat(other.figures().precision()).isEmpty();
        assertThat(other.figures().medianLead()).isEmpty();
    }

    /** It was raised before, so it is no alert of this time. */
    @Test
    void firesOnTheDayItBecomesTrue() {
        late(Ids.next(), DAYS.first().minusDays(40), 100);

        assertThat(figures(new BitSet()).firings()).isEmpty();
        assertThat(figures(new BitSet()).found()).isEqualTo(2);
    }

    @Test
    void looksAtItsSegmentAlone() {
        late(Ids.next(), LocalDate.of(2025, 9, 1), 61);
        var nobody = new Replay(DAYS, Group.all(Comparison.of(DAYS_OVERDUE, Operator.AT_LEAST, 30)),
                Group.all(Comparison.of(DAYS_OVERDUE, Operator.OVER, 400)), Exchange.NONE);
        sheet.customers().forEach((customer, past) -> nobody.add(customer, past, new BitSet()));

        assertThat(nobody.figures().firings()).isEmpty();
    }

    private BacktestFigures figures(BitSet writtenOff) {
        sheet.customers().forEach((customer, past) -> replay.add(customer, past, writtenOff));
        return replay.figures();
    }

    /** Paid so many days after the due date, which is the last day on which it was that late. */
    private void late(UUID customer, LocalDate due, int days) {
        var numbers = sheet.numbers(customer, DAYS_OVERDUE, EUR);
        for (var day = 1; day <= days; day++) {
            var place = DAYS.place(due.plusDays(day));
            if (place >= 0) {
                numbers[place] = day;
            }
        }
    }
}
