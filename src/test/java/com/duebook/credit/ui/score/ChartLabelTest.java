package com.duebook.credit.ui.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.ui.score.ChartLabel.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartLabelTest {

    @Test
    void standsAboveAtTheLeftWhereNothingIsInItsWay() {
        assertThat(ChartLabel.of(List.of(70, 45), List.of(new Point(0, 95))))
                .containsExactly(new ChartLabel(70, false, false), new ChartLabel(45, false, false));
    }

    /** The line lay on "Ordinary from 45". */
    @Test
    void goesBelowWhereTheLineIsAbove() {
        assertThat(ChartLabel.of(List.of(70, 45), List.of(new Point(0, 52))))
                .containsExactly(new ChartLabel(70, false, false), new ChartLabel(45, false, true));
    }

    @Test
    void goesToTheOtherEdgeWhereTheLineJumpsThroughBothPlaces() {
        assertThat(ChartLabel.of(List.of(45), List.of(new Point(0, 90), new Point(20, 10))))
                .containsExactly(new ChartLabel(45, true, false));
    }

    @Test
    void keepsAwayFromOtherNamesAndTheEdges() {
        assertThat(ChartLabel.of(List.of(90, 85, 80), List.of(new Point(0, 5))))
                .containsExactly(new ChartLabel(90, false, true), new ChartLabel(85, true, true), new ChartLabel(80, false, false));
    }
}
