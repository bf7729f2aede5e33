package com.duebook.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;

/** Keys that work on every page; a script ignores them while somebody types. */
final class PageKeys {

    private static final List<String> KEYS = List.of("search", "filter", "create", "keys", "close");

    private PageKeys() {}

    static void listen(UI ui) {
        ui.getPage().addJsModule("context://keys.js");
        ui.getElement().addEventListener("duebook-keys", pressed -> show(ui));
    }

    private static void show(UI ui) {
        var list = new DescriptionList();
        for (var key : KEYS) {
            list.add(new DescriptionList.Term(ui.getTranslation("ui.keys." + key + ".key")));
            list.add(new DescriptionList.Description(ui.getTranslation("ui.keys." + key)));
        }
        list.addClassName("keys-list");
        var dialog = new Dialog(ui.getTranslation("ui.keys.title"));
        dialog.add(list);
        dialog.open();
    }
}
