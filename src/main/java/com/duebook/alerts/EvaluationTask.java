package com.duebook.alerts;

import com.duebook.jobs.Progress;
import com.duebook.jobs.TaskWork;
import com.duebook.jobs.Tasks;
import com.duebook.time.Today;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The evaluation that somebody watches. */
@Component
class EvaluationTask extends TaskWork {

    static final String KIND = "alerts.check";

    private final Alerts alerts;
    private final Today today;

    EvaluationTask(Tasks tasks, Alerts alerts, Today today) {
        super(tasks);
        this.alerts = alerts;
        this.today = today;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected String run(UUID task, Progress progress) {
        progress.report(0, 1);
        var result = alerts.evaluateAgain(today.date());
        progress.report(1, 1);
        return result.stored();
    }
}
