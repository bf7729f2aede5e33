package com.duebook.credit.score.backtest;

import com.duebook.credit.score.ScoreClass;
import com.duebook.credit.score.Scorecard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts, class by class, what became of whom. Pure. */
final class CardTally {

    private final List<String> classes;
    private final Map<String, int[]> counts = new HashMap<>();

    CardTally(Scorecard card) {
        classes = card.classes().stream().map(ScoreClass::name).toList();
        classes.forEach(name -> counts.put(name, new int[3]));
    }

    /** @param wentBad null where the half year is not over */
    void add(String className, @Nullable Boolean wentBad) {
        var count = counts.computeIfAbsent(className, first -> new int[3]);
        count[0]++;
        if (wentBad != null) {
            count[1]++;
            count[2] += wentBad ? 1 : 0;
        }
    }

    List<ClassOutcome> outcomes() {
        return Stream.concat(classes.stream(), Stream.of("").filter(counts::containsKey)).map(name -> {
            var count = counts.getOrDefault(name, new int[3]);
            return new ClassOutcome(name, count[0], count[1], count[2]);
        }).toList();
    }
}
