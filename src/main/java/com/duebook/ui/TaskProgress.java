package com.duebook.ui;

import com.duebook.jobs.TaskView;
import com.duebook.jobs.Tasks;
import com.duebook.ui.figure.TaskLine;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** How far a task is: a bar before its line. */
public class TaskProgress extends TaskLine {

    private final ProgressBar bar = new ProgressBar();

    public TaskProgress(Tasks tasks, Live live, Clock clock, UUID task, Consumer<TaskView> whenOver) {
        super(tasks, live, clock, task, whenOver);
        addComponentAsFirst(bar);
    }

    @Override
    protected void show(TaskView view) {
        bar.setIndeterminate(view.total() == 0 && !view.state().isOver());
        bar.setValue(view.state().isOver() ? 1 : view.share());
    }
}
