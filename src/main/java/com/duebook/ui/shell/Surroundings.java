package com.duebook.ui.shell;

import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.SessionScope;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.RouterLayout;

/** Around a page that says what went wrong: the shell for whoever can go on in it, and nothing for others. */
class Surroundings extends Div implements RouterLayout {

    private final transient SessionScope scope;
    private final transient Access access;

    Surroundings(SessionScope scope, Access access) {
        this.scope = scope;
        this.access = access;
        setSizeFull();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        if (scope.current().isPresent() && access.may(Right.READ)) {
            var shell = Instantiator.get(UI.getCurrent()).createComponent(MainLayout.class);
            shell.showRouterLayoutContent(content);
            add(shell);
        } else {
            getElement().appendChild(content.getElement());
        }
    }
}
