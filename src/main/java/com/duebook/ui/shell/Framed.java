package com.duebook.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Puts every signed-in screen into the frame. */
@Layout
@PermitAll
class Framed extends Div implements RouterLayout {

    private final transient Frame frame;

    Framed(ObjectProvider<Frame> frames) {
        frame = frames.getObject();
        setSizeFull();
        getElement().appendChild(frame.getElement());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        frame.showRouterLayoutContent(content);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        frame.removeRouterLayoutContent(content);
    }
}
