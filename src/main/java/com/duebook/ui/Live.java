package com.duebook.ui;

import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Tenancy;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.server.Command;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets open screens look again when something of their workspace changed, without a reload. */
@org.springframework.stereotype.Component
public class Live {

    private record Listener(UUID tenant, String topic, Component component, Command command) {}

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Tenancy tenancy;

    Live(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** While the component is on screen. The command runs in its session, so in its workspace. */
    public void onChange(Component component, String topic, Command command) {
        component.addAttachListener(attached -> listen(component, topic, command));
        if (component.isAttached()) {
            listen(component, topic, command);
        }
    }

    private void listen(Component component, String topic, Command command) {
        var listener = new Listener(tenancy.tenant(), topic, component, command);
        if (listeners.add(listener)) {
            Registration[] detaching = new Registration[1];
            detaching[0] = component.addDetachListener(detached -> {
                listeners.remove(listener);
                detaching[0].remove();
            });
        }
    }

    /** On threads of their own: whoever made the change lends the screens neither its transaction nor its workspace. */
    @TransactionalEventListener(fallbackExecution = true)
    void changed(Changed changed) {
        listeners.stream()
                .filter(it -> it.tenant().equals(changed.tenant()) && it.topic().equals(changed.topic()))
                .forEach(it -> it.component().getUI().ifPresent(
                        ui -> Thread.startVirtualThread(() -> ui.access(it.command()))));
    }
}
