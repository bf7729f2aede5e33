package com.duebook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Short messages at the bottom of the screen. */
public final class Notices {

    private static final int SHORT = 4_000;
    private static final int LONG = 10_000;

    private Notices() {}

    public static void done(String text) {
        show(text, SHORT, NotificationVariant.SUCCESS);
    }

    public static void refused(String text) {
        show(text, LONG, NotificationVariant.ERROR);
    }

    /** For what was done at once because it can be taken back; closed by hand where it can no longer. */
    public static Notification undoable(String text, Runnable undo) {
        var notice = new Notification();
        notice.setDuration(LONG);
        var button = new Button(UI.getCurrent().getTranslation("ui.action.undo"), clicked -> {
            notice.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new HorizontalLayout(Alignment.CENTER, new Span(text), button);
        notice.add(row);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
        return notice;
    }

    /** For what goes on elsewhere, where a link leads. */
    public static void leading(String text, String label, String path) {
        var notice = new Notification();
        notice.setDuration(LONG);
        notice.add(new HorizontalLayout(Alignment.CENTER, new Span(text), new Anchor(path, label)));
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
    }

    private static void show(String text, int duration, NotificationVariant variant) {
        var notice = Notification.show(text, duration, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(variant);
    }
}
