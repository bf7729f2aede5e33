package com.duebook.ui.shell;

import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.ScreenScope;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLayout;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Around a page that says what went wrong: the shell for whoever can go on in it, and nothing for others. */
class ErrorPageLayout extends Div implements RouterLayout {

    private final transient ScreenScope scope;
    private final transient Access access;
    private final transient ObjectProvider<Frame> frames;

    ErrorPageLayout(ScreenScope scope, Access access, ObjectProvider<Frame> frames) {
        this.scope = scope;
        this.access = access;
        this.frames = frames;
        setSizeFull();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        shell().ifPresentOrElse(shell -> {
            shell.showRouterLayoutContent(content);
            getElement().appendChild(shell.getElement());
        }, () -> getElement().appendChild(content.getElement()));
    }

    /** The shell asks the database, which may be what is wrong; whatever page this surrounds must be seen all the same. */
    private Optional<Frame> shell() {
        try {
            return scope.current().filter(member -> access.may(Right.READ))
                    .map(member -> frames.getObject());
        } catch (RuntimeException away) {
            return Optional.empty();
        }
    }
}
