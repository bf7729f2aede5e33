package com.duebook.sandbox.mail.ui;

import com.duebook.sandbox.mail.Catching;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Opens the inbox only where mail is caught; elsewhere its address leads nowhere. */
@Component
@Catching
class InboxRoute implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var routes = RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry());
        if (!routes.isRouteRegistered(InboxView.class)) {
            routes.setAnnotatedRoute(InboxView.class);
        }
    }
}
