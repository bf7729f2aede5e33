package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.Scorecard;
import com.duebook.jobs.TaskState;
import com.duebook.jobs.TaskView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tries the card on the left in the background when somebody asks for it, and shows how far that is and what came of it.
 *
 * @param <R> what comes of it
 */
class Trial<R> extends Div {

    private final transient Background background;
    private final transient BiFunction<Scorecard, Locale, UUID> begin;
    private final transient Function<UUID, Optional<R>> result;
    private final transient BiFunction<R, Scorecard, Component> show;
    private final Button start = new Button();
    private final Div outcome = new Div();
    private transient @Nullable Scorecard card;
    private transient @Nullable R found;
    private transient @Nullable UUID running;

    /**
     * @param begin starts a task with a card
     * @param result of the task, once it is done
     * @param show what came of a card
     */
    Trial(Background background, BiFunction<Scorecard, Locale, UUID> begin, Function<UUID, Optional<R>> result,
            BiFunction<R, Scorecard, Component> show) {
        this.background = background;
        this.begin = begin;
        this.result = result;
        this.show = show;
        addClassName("cards");
        outcome.addClassName("cards");
        outcome.getElement().setAttribute("aria-live", "polite");
        add(start, outcome);
    }

    /** @param written hands over the card on the left, or says what is wrong with it */
    Trial<R> startedBy(String text, Consumer<Consumer<Scorecard>> written) {
        start.setText(text);
        start.addClickListener(clicked -> written.accept(typed -> run(typed, any -> {})));
        return this;
    }

    /** Hands over what comes of that card: at once where it was just tried, and never where it is stopped or changed. */
    void of(Scorecard typed, Consumer<R> then) {
        if (found != null && typed.equals(card)) {
            then.accept(found);
        } else {
            run(typed, then);
        }
    }

    /** What came of another card is no longer shown. */
    void only(Scorecard typed, String why) {
        if (!typed.equals(card)) {
            outdated(why);
        }
    }

    /** What was tried is no longer what stands there. */
    void outdated(String why) {
        if (running != null) {
            background.stop(running);
        }
        clear();
        outcome.add(new Paragraph(why));
    }

    private void run(Scorecard typed, Consumer<R> then) {
        clear();
        card = typed;
        var task = begin.apply(typed, getLocale());
        running = task;
        start.setEnabled(false);
        outcome.add(background.line(task, over -> {
            if (task.equals(running)) {
                over(over, typed, then);
            }
        }));
    }

    private void over(TaskView task, Scorecard typed, Consumer<R> then) {
        clear();
        if (task.state() == TaskState.DONE) {
            result.apply(task.id()).ifPresent(there -> {
                card = typed;
                found = there;
                outcome.add(show.apply(there, typed));
                then.accept(there);
            });
        } else {
            outcome.add(new Paragraph(getTranslation("jobs.state." + task.state())));
        }
    }

    private void clear() {
        running = null;
        found = null;
        card = null;
        start.setEnabled(true);
        outcome.removeAll();
    }
}
