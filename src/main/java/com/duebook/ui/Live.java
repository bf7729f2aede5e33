package com.duebook.ui;

import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Tenancy;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets open screens look again when something of their workspace changed, without a reload. */
@org.springframework.stereotype.Component
public class Live {

    private final Set<LiveScreen> screens = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService pauses =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("live").factory());
    private final Tenancy tenancy;
    private final ScreenScope scope;

    Live(Tenancy tenancy, ScreenScope scope) {
        this.tenancy = tenancy;
        this.scope = scope;
    }

    /** While the component is on screen. The command runs in its scope, and not at all once that is over. */
    public void onChange(Component component, String topic, Command command) {
        component.addAttachListener(attached -> listen(component, topic, command));
        if (component.isAttached()) {
            listen(component, topic, command);
        }
    }

    private void listen(Component component, String topic, Command command) {
        var screen = new LiveScreen(scope, tenancy.tenant(), topic, component, command, pauses);
        screens.add(screen);
        Registration[] detaching = new Registration[1];
        detaching[0] = component.addDetachListener(detached -> {
            screens.remove(screen);
            detaching[0].remove();
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(Changed changed) {
        screens.stream().filter(screen -> screen.isAbout(changed)).forEach(LiveScreen::lookAgain);
    }

    @PreDestroy
    void stop() {
        pauses.shutdownNow();
    }
}
