package com.duebook.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once before what cannot be undone, in words that name the object and the amount. */
public final class Confirm {

    private Confirm() {}

    /** Before what adds something for good, such as a number. */
    public static void ask(String title, String text, String action, Runnable go) {
        open(title, text, action, "primary", go);
    }

    /** @param text with what words alone cannot do, such as a link */
    public static void ask(String title, Component text, String action, Runnable go) {
        var dialog = dialog(title, action, "primary", go);
        dialog.setText(text);
        dialog.open();
    }

    /** Before what destroys something. */
    public static void destruction(String title, String text, String action, Runnable go) {
        open(title, text, action, "error primary", go);
    }

    /** Before what is most likely a mistake: Enter and Escape leave all as it is. */
    public static void doubt(String title, String text, String action, Runnable go) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setRejectable(true);
        dialog.setRejectText(action);
        dialog.setRejectButtonTheme("tertiary");
        dialog.addRejectListener(rejected -> go.run());
        dialog.setConfirmText(UI.getCurrent().getTranslation("ui.action.cancel"));
        dialog.open();
    }

    private static void open(String title, String text, String action, String theme, Runnable go) {
        var dialog = dialog(title, action, theme, go);
        dialog.setText(text);
        dialog.open();
    }

    private static ConfirmDialog dialog(String title, String action, String theme, Runnable go) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setConfirmText(action);
        dialog.addConfirmListener(confirmed -> go.run());
        dialog.setCancelable(true);
        dialog.setCancelText(UI.getCurrent().getTranslation("ui.action.cancel"));
        dialog.setConfirmButtonTheme(theme);
        return dialog;
    }
}
