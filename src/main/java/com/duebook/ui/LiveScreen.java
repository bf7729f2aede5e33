package com.duebook.ui;

import com.duebook.tenancy.Changed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A part of a screen that follows changes: the first at once, those that come within a second after it together at its
 * end, so that a busy workspace does not keep all its open screens busy.
 */
final class LiveScreen {

    private static final int PAUSE_SECONDS = 1;

    private final ScreenScope scope;
    private final UUID tenant;
    private final String topic;
    private final Component component;
    private final Command command;
    private final ScheduledExecutorService pauses;
    private final AtomicBoolean resting = new AtomicBoolean();
    private final AtomicBoolean wanted = new AtomicBoolean();

    LiveScreen(ScreenScope scope, UUID tenant, String topic, Component component, Command command, ScheduledExecutorService pauses) {
        this.scope = scope;
        this.tenant = tenant;
        this.topic = topic;
        this.component = component;
        this.command = command;
        this.pauses = pauses;
    }

    boolean isAbout(Changed changed) {
        return tenant.equals(changed.tenant()) && topic.equals(changed.topic());
    }

    void lookAgain() {
        wanted.set(true);
        if (resting.compareAndSet(false, true)) {
            wanted.set(false);
            look();
            pauses.schedule(this::awake, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void awake() {
        resting.set(false);
        if (wanted.get()) {
            lookAgain();
        }
    }

    /** On a thread of its own: whoever made the change lends the screen neither its transaction nor its workspace. */
    private void look() {
        component.getUI().ifPresent(ui -> Thread.startVirtualThread(() -> ui.access(() -> {
            if (!scope.isOver(ui)) {
                command.execute();
            }
        })));
    }
}
