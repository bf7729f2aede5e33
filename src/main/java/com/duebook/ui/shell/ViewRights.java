package com.duebook.ui.shell;

import com.duebook.problem.NotFound;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Tenancy;
import com.duebook.ui.Needs;
import com.duebook.ui.OtherWork;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps views that {@link Needs} a right from opening without it; the menu leaves them out by the same question. */
@Component
class ViewRights implements VaadinServiceInitListener {

    private final transient Access access;
    private final transient Tenancy tenancy;
    private final transient AuthenticationContext authentication;
    private final transient List<OtherWork> others;

    ViewRights(Access access, Tenancy tenancy, AuthenticationContext authentication, List<OtherWork> others) {
        this.access = access;
        this.tenancy = tenancy;
        this.authentication = authentication;
        this.others = List.copyOf(others);
    }

    /** Whether strangers may come in at all, others decide. */
    boolean mayOpen(Class<?> view) {
        var needs = view.getAnnotation(Needs.class);
        return needs == null || !authentication.isAuthenticated()
                || Arrays.stream(needs.value()).anyMatch(access::mayAsk);
    }

    private boolean worksNowhere() {
        return authentication.isAuthenticated() && tenancy.workspace().isEmpty();
    }

    private static boolean isInside(Class<?> view) {
        var route = view.getAnnotation(Route.class);
        return route != null && route.autoLayout();
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(entering -> {
            if (isInside(entering.getNavigationTarget()) && worksNowhere()) {
                others.stream().flatMap(other -> other.path().stream()).findFirst().ifPresentOrElse(
                        entering::forwardTo, () -> entering.forwardTo(NoWorkspacePage.class));
            } else if (isInside(entering.getNavigationTarget()) && access.isSuspended()) {
                entering.forwardTo(SuspendedPage.class);
            } else if (!mayOpen(entering.getNavigationTarget())) {
                entering.rerouteToError(NotFound.class);
            }
        }));
    }
}
