package com.duebook.support;

import com.vaadin.browserless.internal.TestingLifecycleHook;
import com.vaadin.browserless.internal.TestingLifecycleHookKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets browserless-test 1.1 find the buttons of a dialog, which Vaadin 25.3 keeps in elements of the dialog that it does not
 * count among its children. A later version may find them itself: then this class goes.
 */
final class DialogFooters implements TestingLifecycleHook {

    static void install() {
        TestingLifecycleHookKt.setTestingLifecycleHook(new DialogFooters());
    }

    @Override
    public List<Component> getAllChildren(Component component) {
        var children = TestingLifecycleHook.super.getAllChildren(component);
        return component instanceof Dialog dialog
                ? Stream.concat(children.stream(), ends(dialog)).distinct().toList()
                : children;
    }

    private static Stream<Component> ends(Dialog dialog) {
        return dialog.getElement().getChildren().filter(child -> child.hasAttribute("slot"))
                .flatMap(Element::getChildren).flatMap(child -> child.getComponent().stream());
    }
}
