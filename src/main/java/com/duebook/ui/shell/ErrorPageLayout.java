package com.duebook.ui.shell;

import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.ScreenScope;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.RouterLayout;
import java.util.Optional;

/** Around a page that says what went wrong: the shell for whoever can go on in it, and nothing for others. */
class ErrorPageLayout extends Div implements RouterLayout {

    private final transient ScreenScope scope;
    private final transient Access access;

    ErrorPageLayout(ScreenScope scope, Access access) {
        this.scope = scope;
        this.access = access;
        setSizeFull();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        shell().ifPresentOrElse(shell -> {
            shell.showRouterLayoutContent(content);
            add(shell);
        }, () -> getElement().appendChild(content.getElement()));
    }

    /** The shell asks the database, which may be what is wrong; whatever page this surrounds must be seen all the same. */
    private Optional<MainLayout> shell() {
        try {
            return scope.current().filter(member -> access.may(Right.READ))
                    .map(member -> Instantiator.get(UI.getCurrent()).createComponent(MainLayout.class));
        } catch (RuntimeException away) {
            return Optional.empty();
        }
    }
}
