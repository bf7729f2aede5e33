package com.duebook.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;

/** What a member's page does in the browser: its keys, which a script ignores while somebody types, and what it says without the server. */
final class PageKeys {

    private static final List<String> KEYS = List.of("search", "filter", "create", "keys", "close");

    private PageKeys() {}

    static void listen(UI ui) {
        ui.getPage().addJsModule("context://keys.js");
        ui.getElement().addEventListener("duebook-keys", pressed -> show(ui));
        ui.getPage().executeJs("""
                Object.assign(window.Vaadin.connectionIndicator ?? {}, {onlineText: $0, reconnectingText: $1, offlineText: $2})""",
                ui.getTranslation("ui.over.online"), ui.getTranslation("ui.over.reconnecting"), ui.getTranslation("ui.over.offline"));
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
