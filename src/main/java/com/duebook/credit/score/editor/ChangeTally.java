package com.duebook.credit.score.editor;

import com.duebook.credit.score.Assessment;
import com.duebook.credit.score.Scorecard;
import com.duebook.credit.score.StoredAssessment;
import com.duebook.credit.score.editor.ClassChanges.Change;
import com.duebook.credit.score.editor.ClassChanges.Count;
import com.duebook.credit.score.editor.ClassChanges.Move;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up who changes class by a draft. Pure. */
final class ChangeTally {

    private static final int SHOWN = 1_000;

    private final Scorecard draft;
    private final Map<Move, Integer> counts = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    ChangeTally(Scorecard draft) {
        this.draft = draft;
    }

    /** @param before null for who was never assessed */
    void add(@Nullable StoredAssessment before, Assessment then) {
        var move = new Move(before == null ? null : before.className(), then.className());
        counts.merge(move, 1, Integer::sum);
        if (before != null && !before.className().equals(move.to())) {
            changes.add(new Change(before.customer(), before.score(), then.score(), move,
                    draft.isBetter(move.to(), before.className()), draft.isBetter(before.className(), move.to())));
        }
    }

    ClassChanges all() {
        changes.sort(Comparator.comparingInt(Change::distance).reversed());
        var better = (int) changes.stream().filter(Change::better).count();
        var worse = (int) changes.stream().filter(Change::worse).count();
        return new ClassChanges(counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.entrySet().stream().map(each -> new Count(each.getKey(), each.getValue())).toList(), better,
                worse, changes.size() - better - worse, changes.stream().limit(SHOWN).toList());
    }
}
