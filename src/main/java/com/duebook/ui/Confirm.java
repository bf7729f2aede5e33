package com.duebook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once before what cannot be undone, in words that name the object and the amount. */
public final class Confirm {

    private Confirm() {}

    public static void ask(String title, String text, String action, Runnable go) {
        var dialog = new ConfirmDialog(title, text, action, confirmed -> go.run());
        dialog.setCancelable(true);
        dialog.setCancelText(UI.getCurrent().getTranslation("ui.action.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
