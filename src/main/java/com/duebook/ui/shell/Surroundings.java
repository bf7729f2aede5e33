package com.duebook.ui.shell;

import com.duebook.ui.SessionScope;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.RouterLayout;

/** Around a page that says what went wrong: the shell for members, so that they can go on, and nothing for others. */
class Surroundings extends Div implements RouterLayout {

    private final transient SessionScope scope;

    Surroundings(SessionScope scope) {
        this.scope = scope;
        setSizeFull();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        if (scope.current().isPresent()) {
            var shell = Instantiator.get(UI.getCurrent()).createComponent(MainLayout.class);
            shell.showRouterLayoutContent(content);
            add(shell);
        } else {
            getElement().appendChild(content.getElement());
        }
    }
}
