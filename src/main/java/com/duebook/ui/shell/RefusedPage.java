package com.duebook.ui.shell;

import com.duebook.problem.Refusal;
import com.duebook.ui.EmptyState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A view that may not be opened, or not now, in the words of whoever refused it. */
@ParentLayout(ErrorPageLayout.class)
@AnonymousAllowed
class RefusedPage extends Main implements HasDynamicTitle, HasErrorParameter<Refusal> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        var refusal = parameter.getException();
        add(new EmptyState(getTranslation("problem.pageRefused"),
                getTranslation(refusal.key(), refusal.arguments()),
                new Anchor("", getTranslation("problem.pageNotFound.home"))));
        return RefusalStatus.of(refusal).value();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("problem.pageRefused") + " · Duebook";
    }
}
