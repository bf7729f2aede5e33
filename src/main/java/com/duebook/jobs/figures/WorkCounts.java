package com.duebook.jobs.figures;

import com.duebook.jobs.figures.WorkFigures.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The work queue as it was counted once.
 *
 * @param known false when the database did not answer
 */
record WorkCounts(boolean known, Instant at, List<Row> rows) {

    /** @param oldest when the first of these items became due, or will */
    record Row(String kind, Stage stage, long items, Instant oldest) {}

    double items(Collection<String> kinds, Stage stage) {
        return known ? rows(kinds, stage).mapToLong(Row::items).sum() : Double.NaN;
    }

    double oldestWaits(Collection<String> kinds) {
        return known
                ? rows(kinds, Stage.DUE).mapToDouble(row -> Duration.between(row.oldest(), at).toMillis() / 1_000.0).max().orElse(0)
                : Double.NaN;
    }

    private Stream<Row> rows(Collection<String> kinds, Stage stage) {
        return rows.stream().filter(row -> row.stage() == stage && kinds.contains(row.kind()));
    }
}
