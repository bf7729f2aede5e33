package com.duebook.ui.shell;

import com.duebook.ui.EmptyState;
import com.duebook.ui.Faults;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A view that could not be opened: a reference instead of a stack trace. */
@ParentLayout(ErrorPageLayout.class)
@AnonymousAllowed
class FaultPage extends Main implements HasDynamicTitle, HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = Faults.note(parameter.getException(), "opening /" + Errors.withoutSecrets(event.getLocation().getPath()));
        add(new EmptyState(getTranslation("problem.pageFault"),
                getTranslation("problem.fault", reference), new Anchor("", getTranslation("problem.pageNotFound.home"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("problem.pageFault") + " · Duebook";
    }
}
