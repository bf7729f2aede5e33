package com.duebook.ui.shell;

import com.duebook.problem.NotFound;
import com.duebook.ui.EmptyState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Somebody else's thing, a removed one and one that never was look alike. */
@ParentLayout(ErrorPageLayout.class)
@AnonymousAllowed
class NothingHere extends Main implements HasDynamicTitle, HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        add(page());
        return HttpServletResponse.SC_NOT_FOUND;
    }

    static EmptyState page() {
        var ui = UI.getCurrent();
        return new EmptyState(ui.getTranslation("problem.pageNotFound.title"),
                ui.getTranslation("problem.pageNotFound.text"),
                new Anchor("", ui.getTranslation("problem.pageNotFound.home")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("problem.pageNotFound.title") + " · Duebook";
    }
}
