package com.duebook.ui.figure;

import com.duebook.jobs.TaskView;
import com.duebook.jobs.Tasks;
import com.duebook.ui.Live;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

/** How far a task is in words, with an estimate, and a way to stop it. It goes on when the page is left. */
public class TaskLine extends Div {

    private final transient Tasks tasks;
    private final transient Clock clock;
    private final UUID task;
    private final transient Consumer<TaskView> whenOver;
    private final Span words = new Span();
    private final Button stop;
    private boolean over;

    public TaskLine(Tasks tasks, Live live, Clock clock, UUID task, Consumer<TaskView> whenOver) {
        this.tasks = tasks;
        this.clock = clock;
        this.task = task;
        this.whenOver = whenOver;
        addClassName("task-progress");
        words.getElement().setAttribute("aria-live", "polite");
        stop = new Button(getTranslation("ui.task.cancel"), clicked -> tasks.cancel(task));
        stop.addThemeVariants(ButtonVariant.TERTIARY);
        add(words, stop);
        live.onChange(this, Tasks.TOPIC, this::refresh);
        // Only once it listens, so that no end falls between the two.
        addAttachListener(attached -> refresh());
    }

    private void refresh() {
        var view = tasks.view(task);
        show(view);
        words.setText(words(view));
        stop.setVisible(!view.state().isOver());
        if (view.state().isOver() && !over) {
            over = true;
            whenOver.accept(view);
        }
    }

    /** For whoever shows it otherwise as well. */
    protected void show(TaskView view) {}

    private String words(TaskView view) {
        var state = getTranslation("jobs.state." + view.state());
        var count = view.total() == 0 ? "" : " · " + getTranslation("ui.task.of", view.done(), view.total());
        var left = view.estimate(clock.instant())
                .map(time -> " · " + getTranslation("ui.task.left", duration(time)))
                .orElse("");
        return state + count + left;
    }

    private String duration(Duration time) {
        return time.toMinutes() > 0
                ? getTranslation("ui.task.minutes", time.toMinutes())
                : getTranslation("ui.task.seconds", time.toSeconds());
    }
}
