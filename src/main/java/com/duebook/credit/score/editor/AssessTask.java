package com.duebook.credit.score.editor;

import com.duebook.credit.score.AssessAll;
import com.duebook.jobs.Progress;
import com.duebook.jobs.TaskWork;
import com.duebook.jobs.Tasks;
import com.duebook.time.Today;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Assesses all customers by a scorecard that was just put in force; where it is done already, it ends quietly. */
@Component
class AssessTask extends TaskWork {

    static final String KIND = "credit.assess-all";

    private final AssessAll all;
    private final Today today;

    AssessTask(Tasks tasks, AssessAll all, Today today) {
        super(tasks);
        this.all = all;
        this.today = today;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected @Nullable String run(UUID task, Progress progress) {
        progress.report(0, 1);
        all.on(today.date());
        progress.report(1, 1);
        return null;
    }
}
