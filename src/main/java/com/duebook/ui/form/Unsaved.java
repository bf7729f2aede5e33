package com.duebook.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks before a page is left on which something was typed that is not saved; closing the browser's tab asks too. */
public final class Unsaved {

    private static final String WATCH_TAB = """
            this.addEventListener('input', () => this.isTyped = true, true);
            window.addEventListener('beforeunload', event => {
              if (this.isConnected && this.isTyped) event.preventDefault();
            });""";

    private final Component page;
    private final Supplier<?> typed;
    private final Runnable discarded;
    private @Nullable Object saved;

    public Unsaved(Component page, Supplier<?> typed) {
        this(page, typed, () -> {});
    }

    /**
     * @param typed what the fields say now, comparable by equals
     * @param discarded run when somebody leaves all the same
     */
    public Unsaved(Component page, Supplier<?> typed, Runnable discarded) {
        this.page = page;
        this.typed = typed;
        this.discarded = discarded;
        page.addAttachListener(attached -> {
            if (attached.isInitialAttach()) {
                page.getElement().executeJs(WATCH_TAB);
            }
            var leaving = attached.getUI().addBeforeLeaveListener(this::leave);
            page.addDetachListener(detached -> {
                detached.unregisterListener();
                leaving.remove();
            });
        });
    }

    /** What stands there now is what is kept. */
    public void saved() {
        saved = typed.get();
        page.getElement().executeJs("this.isTyped = false");
    }

    /** By what is no typing, such as a row that was added: closing the tab asks then too. */
    public void changed() {
        page.getElement().executeJs("this.isTyped = true");
    }

    public boolean isThere() {
        return !Objects.equals(saved, typed.get());
    }

    private void leave(BeforeLeaveEvent event) {
        if (!isThere()) {
            return;
        }
        var going = event.postpone();
        var words = UI.getCurrent();
        var dialog = new ConfirmDialog(words.getTranslation("ui.unsaved.title"), words.getTranslation("ui.unsaved.text"),
                words.getTranslation("ui.unsaved.leave"), confirmed -> {
                    discarded.run();
                    going.proceed();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(words.getTranslation("ui.unsaved.stay"));
        dialog.addCancelListener(cancelled -> going.cancel());
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
