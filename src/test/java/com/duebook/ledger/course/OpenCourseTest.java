package com.duebook.ledger.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ledger.course.OpenCourse.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenCourseTest {

    static final LocalDate ISSUED = LocalDate.of(2026, 7, 1);

    @Test
    void moneySettlesOnTheDayItCame() {
        var days = course(change(0, 100)).settle(100, ISSUED.plusDays(35));

        assertThat(days).isEqualTo(new SettlementDays(ISSUED.plusDays(35), ISSUED.plusDays(35)));
    }

    @Test
    void moneyFromBeforeTheIssueSettlesWithIt() {
        assertThat(course(change(0, 100)).settle(100, ISSUED.minusDays(9)).on()).isEqualTo(ISSUED);
    }

    @Test
    void lateEntryOfAnEarlierPartSettlesOnTheDayOfTheLaterOne() {
        var days = course(change(0, 100), change(40, -60)).settle(40, ISSUED.plusDays(35));

        assertThat(days).isEqualTo(new SettlementDays(ISSUED.plusDays(35), ISSUED.plusDays(40)));
    }

    /** Between the two days other money had paid it, so there was no room. */
    @Test
    void takesOnlyWhatWasOpenOnEveryLaterDay() {
        var days = course(change(0, 100), change(5, -40), change(20, 40)).settle(100, ISSUED.plusDays(10));

        assertThat(days.on()).isEqualTo(ISSUED.plusDays(20));
    }

    @Test
    void noDayEverOwesLessThanNothing() {
        var random = new Random(20_261_129);
        for (var round = 0; round < 2_000; round++) {
            var changes = new ArrayList<>(List.of(change(0, 100)));
            for (var step = 0; step < 12; step++) {
                var open = openOn(changes, 99);
                if (open > 0 && random.nextBoolean()) {
                    var part = 1 + random.nextInt((int) open);
                    var days = OpenCourse.of(changes).settle(part, ISSUED.plusDays(random.nextInt(60)));
                    changes.add(new Change(days.on(), -part));
                    assertThat(open == part).isEqualTo(days.settledOn().equals(settled(changes)));
                } else if (open < 100) {
                    changes.add(change(60 + step, 1 + random.nextInt((int) (100 - open))));
                }
                assertThat(IntStream.range(0, 99).mapToLong(day -> openOn(changes, day)).min().orElseThrow())
                        .isGreaterThanOrEqualTo(0);
            }
        }
    }

    /** Null while something is open. */
    private static @Nullable LocalDate settled(List<Change> changes) {
        var since = (LocalDate) null;
        for (var day = 99; day >= 0 && openOn(changes, day) == 0; day--) {
            since = ISSUED.plusDays(day);
        }
        return since;
    }

    private static long openOn(List<Change> changes, int day) {
        return changes.stream().filter(it -> !it.on().isAfter(ISSUED.plusDays(day))).mapToLong(Change::minor).sum();
    }

    private static OpenCourse course(Change... changes) {
        return OpenCourse.of(List.of(changes));
    }

    private static Change change(int day, long minor) {
        return new Change(ISSUED.plusDays(day), minor);
    }
}
