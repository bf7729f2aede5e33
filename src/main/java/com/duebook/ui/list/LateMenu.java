package com.duebook.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** A menu that is made each time it is opened, so that a page pays nothing for what nobody opens. */
class LateMenu extends ContextMenu {

    private final transient Consumer<ContextMenu> items;

    /** @param target a click on it opens the menu */
    LateMenu(Component target, Consumer<ContextMenu> items) {
        super(target);
        this.items = items;
        setOpenOnClick(true);
    }

    @Override
    protected boolean onBeforeOpenMenu(ObjectNode event) {
        removeAll();
        items.accept(this);
        return super.onBeforeOpenMenu(event);
    }
}
