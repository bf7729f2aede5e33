package com.duebook.credit.ui.file;

import com.duebook.jobs.TaskView;
import com.duebook.jobs.Tasks;
import com.duebook.ui.Live;
import com.duebook.ui.figure.TaskLine;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Shows how far the fetching of a report is. */
@Component
class AgencyWatch {

    private final Tasks tasks;
    private final Live live;
    private final Clock clock;

    AgencyWatch(Tasks tasks, Live live, Clock clock) {
        this.tasks = tasks;
        this.live = live;
        this.clock = clock;
    }

    TaskLine of(UUID task, Consumer<TaskView> whenOver) {
        return new TaskLine(tasks, live, clock, task, whenOver);
    }
}
