package com.duebook.credit.ui.score.card;

import com.duebook.jobs.TaskView;
import com.duebook.jobs.Tasks;
import com.duebook.ui.Live;
import com.duebook.ui.figure.TaskLine;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Shows how far a card is tried, and stops it. */
@Component
class Background {

    private final Tasks tasks;
    private final Live live;
    private final Clock clock;

    Background(Tasks tasks, Live live, Clock clock) {
        this.tasks = tasks;
        this.live = live;
        this.clock = clock;
    }

    TaskLine line(UUID task, Consumer<TaskView> whenOver) {
        return new TaskLine(tasks, live, clock, task, whenOver);
    }

    void stop(UUID task) {
        tasks.cancel(task);
    }
}
