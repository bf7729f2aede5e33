package com.duebook.alerts;

import com.duebook.jobs.Tasks;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.text.Texts;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts an evaluation in the background, for somebody who does not want to wait for the night. */
@Service
public class AlertChecks {

    private final Tasks tasks;
    private final Texts texts;
    private final Access access;

    AlertChecks(Tasks tasks, Texts texts, Access access) {
        this.tasks = tasks;
        this.texts = texts;
        this.access = access;
    }

    /** @return the task to watch */
    @Transactional
    public UUID start(Locale language) {
        access.require(Right.HANDLE_ALERTS);
        return tasks.start(EvaluationTask.KIND, texts.get("alerts.check.title", language));
    }
}
