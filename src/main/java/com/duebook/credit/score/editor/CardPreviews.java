package com.duebook.credit.score.editor;

import com.duebook.credit.score.Assessment;
import com.duebook.credit.score.AssessmentRows;
import com.duebook.credit.score.Assessor;
import com.duebook.credit.score.Scorecard;
import com.duebook.credit.score.StoredAssessment;
import com.duebook.credit.score.editor.ClassChanges.Change;
import com.duebook.credit.score.editor.ClassChanges.Move;
import com.duebook.customers.CustomerParts;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries a draft out on all customers, by the same facts and the same card as the night's; writes nothing. */
@Service
public class CardPreviews {

    private static final int AT_ONCE = 2_000;
    private static final int SHOWN = 1_000;

    private final Assessor assessor;
    private final AssessmentRows rows;
    private final CustomerParts customers;
    private final Access access;
    private final Today today;

    CardPreviews(Assessor assessor, AssessmentRows rows, CustomerParts customers, Access access, Today today) {
        this.assessor = assessor;
        this.rows = rows;
        this.customers = customers;
        this.access = access;
        this.today = today;
    }

    /** As many statements for each two thousand customers. */
    @Transactional(readOnly = true)
    public ClassChanges preview(Scorecard draft) {
        access.require(Right.EDIT_RULES);
        var seen = 0;
        var counts = new HashMap<Move, Integer>();
        var changes = new ArrayList<Change>();
        var behind = IdRange.ALL.behind();
        for (var part = customers.after(behind, AT_ONCE); !part.isEmpty(); part = customers.after(behind, AT_ONCE)) {
            seen += part.size();
            var range = new IdRange(behind, part.getLast());
            look(draft, part, range, counts, changes);
            behind = part.getLast();
        }
        changes.sort(Comparator.comparingInt(Change::distance).reversed());
        var better = (int) changes.stream().filter(Change::better).count();
        return new ClassChanges(seen, counts, better, changes.size() - better, changes.stream().limit(SHOWN).toList());
    }

    private void look(Scorecard draft, List<UUID> part, IdRange range, Map<Move, Integer> counts, List<Change> changes) {
        var live = rows.live(range);
        for (var then : assessor.of(draft, today.date(), part, range)) {
            var before = live.get(then.facts().customer());
            var move = new Move(before == null ? null : before.className(), then.scoreClass().name());
            counts.merge(move, 1, Integer::sum);
            if (before != null && !before.className().equals(move.to())) {
                changes.add(change(draft, before, then, move));
            }
        }
    }

    private static Change change(Scorecard draft, StoredAssessment before, Assessment then, Move move) {
        return new Change(before.customer(), before.score(), then.score(), move, isBetter(draft, move.from(), move.to()));
    }

    private static boolean isBetter(Scorecard draft, @Nullable String from, String to) {
        return from != null && draft.rank(to) < draft.rank(from);
    }
}
