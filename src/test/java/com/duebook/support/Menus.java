package com.duebook.support;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;

/** Opens the menu of a button as a browser does, which no tester knows how to: it is no child of the button. */
public final class Menus {

    private Menus() {}

    /** @return the menu, for {@code test(menu).clickItem(text)} */
    public static ContextMenu open(Component button) {
        button.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(
                button.getElement(), "vaadin-context-menu-before-open", JacksonUtils.createObjectNode()));
        return UI.getCurrent().getChildren()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(menu -> menu.getTarget() == button)
                .findFirst()
                .orElseThrow();
    }
}
