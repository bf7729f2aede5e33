package com.duebook.ui.form;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once before what cannot be undone, in words that name the object and the amount. */
public final class Confirm {

    private Confirm() {}

    /** Before what adds something for good, such as a number. */
    public static void ask(String title, String text, String action, Runnable go) {
        open(title, text, action, "primary", go);
    }

    /** Before what destroys something. */
    public static void destruction(String title, String text, String action, Runnable go) {
        open(title, text, action, "error primary", go);
    }

    private static void open(String title, String text, String action, String theme, Runnable go) {
        var dialog = new ConfirmDialog(title, text, action, confirmed -> go.run());
        dialog.setCancelable(true);
        dialog.setCancelText(UI.getCurrent().getTranslation("ui.action.cancel"));
        dialog.setConfirmButtonTheme(theme);
        dialog.open();
    }
}
