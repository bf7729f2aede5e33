package com.duebook.credit.score.editor;

import com.duebook.credit.score.AssessmentRows;
import com.duebook.credit.score.Assessor;
import com.duebook.credit.score.Scorecard;
import com.duebook.credit.score.StoredAssessment;
import com.duebook.credit.score.backtest.CardTrials;
import com.duebook.customers.CustomerParts;
import com.duebook.customers.CustomerParts.Part;
import com.duebook.jobs.Progress;
import com.duebook.jobs.TaskWork;
import com.duebook.jobs.Tasks;
import com.duebook.time.Today;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Assesses all customers by the draft, by the same facts as the night's and against what is kept of each today; with as many
 * statements for each two thousand, so that memory stays flat and it can be stopped.
 */
@Component
class CardPreviewTask extends TaskWork {

    static final String KIND = "credit.card-preview";

    private static final int AT_ONCE = 2_000;

    private final CardTrials trials;
    private final Assessor assessor;
    private final AssessmentRows rows;
    private final CustomerParts customers;
    private final Today today;

    CardPreviewTask(Tasks tasks, CardTrials trials, Assessor assessor, AssessmentRows rows, CustomerParts customers, Today today) {
        super(tasks);
        this.trials = trials;
        this.assessor = assessor;
        this.rows = rows;
        this.customers = customers;
        this.today = today;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected @Nullable String run(UUID task, Progress progress) {
        var draft = trials.card(task);
        var changes = new ChangeTally(draft);
        var parts = customers.parts(AT_ONCE);
        var all = parts.stream().mapToLong(part -> part.customers().size()).sum();
        var done = 0L;
        for (var part : parts) {
            progress.report(done, all);
            look(draft, part, changes);
            done += part.customers().size();
        }
        progress.report(done, all);
        trials.end(task, changes.all());
        return null;
    }

    private void look(Scorecard draft, Part part, ChangeTally changes) {
        Map<UUID, StoredAssessment> live = rows.live(part.range());
        assessor.of(draft, today.date(), part.customers(), part.range())
                .forEach(then -> changes.add(live.get(then.facts().customer()), then));
    }
}
