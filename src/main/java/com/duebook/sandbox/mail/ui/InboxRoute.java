package com.duebook.sandbox.mail.ui;

import com.duebook.sandbox.mail.Catching;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens the inbox only where mail is caught; elsewhere its address leads nowhere. What a {@code VaadinServiceInitListener}
 * names is loaded with every first page; therefore this is none.
 */
@Component
@Catching
class InboxRoute {

    @EventListener
    void serviceInit(ServiceInitEvent event) {
        var routes = RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry());
        if (!routes.isRouteRegistered(InboxView.class)) {
            routes.setAnnotatedRoute(InboxView.class);
        }
    }
}
