package com.duebook.ui.shell;

import com.duebook.problem.NotFound;
import com.duebook.tenancy.Access;
import com.duebook.ui.Needs;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Keeps views that {@link Needs} a right from opening without it; the menu leaves them out by the same question. */
@Component
class ViewRights implements VaadinServiceInitListener {

    private final transient Access access;

    ViewRights(Access access) {
        this.access = access;
    }

    boolean mayOpen(Class<?> view) {
        var needs = view.getAnnotation(Needs.class);
        return needs == null || access.may(needs.value());
    }

    private static boolean isInside(Class<?> view) {
        var route = view.getAnnotation(Route.class);
        return route != null && route.autoLayout();
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(entering -> {
            if (isInside(entering.getNavigationTarget()) && access.isSuspended()) {
                entering.forwardTo(SuspendedPage.class);
            } else if (!mayOpen(entering.getNavigationTarget())) {
                entering.rerouteToError(NotFound.class);
            }
        }));
    }
}
