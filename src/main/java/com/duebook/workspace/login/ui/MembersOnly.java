package com.duebook.workspace.login.ui;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;

/** Every view needs somebody signed in, unless it says that nobody is fine. What they may do there, services decide. */
class MembersOnly implements NavigationAccessChecker {

    @Override
    public AccessCheckResult check(NavigationContext context) {
        return context.getPrincipal() != null
                || context.isErrorHandling()
                || context.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class)
                        ? context.allow()
                        : context.deny("nobody is signed in");
    }
}
