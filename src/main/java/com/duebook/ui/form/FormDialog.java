package com.duebook.ui.form;

import com.duebook.problem.Refusal;
import com.duebook.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A form in a dialog: it closes when saving worked, else stays with everything typed. */
public class FormDialog extends Dialog {

    /** Enter on a list, a button or a link, or in a text of several lines, is theirs and saves nothing. */
    private static final String KEEPS_ITS_ENTER = """
            this.addEventListener('keydown', event => {
              if (event.key === 'Enter' && event.target.closest('vaadin-select, vaadin-text-area, vaadin-button, a')) {
                event.stopPropagation();
              }
            });""";

    private final Div body;
    private final Button save;
    private final transient BooleanSupplier saving;

    /** @param saving true when it worked; false when fields are marked; a {@link Refusal} is shown and keeps it open */
    public FormDialog(String title, Component form, String action, BooleanSupplier saving) {
        super(title);
        this.saving = saving;
        addClassName("form-dialog");
        setWidth("min(46rem, 96vw)");
        setCloseOnOutsideClick(false);
        body = new Div(form);
        body.addClassName("form-dialog-body");
        form.getElement().executeJs(KEEPS_ITS_ENTER);
        add(body);
        save = new Button(action, clicked -> submit());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickShortcut(Key.ENTER).listenOn(body).allowBrowserDefault();
        var cancel = new Button(getTranslation("ui.action.cancel"), clicked -> close());
        getFooter().add(cancel, save);
    }

    /** The first field that can be typed into has the cursor. */
    @Override
    public void setOpened(boolean opened) {
        if (opened) {
            fields(body).findFirst().ifPresent(field -> field.getElement().setProperty("autofocus", true));
        }
        super.setOpened(opened);
    }

    /** The innermost ones, since a field that is made of several hands the cursor on to none. */
    private static Stream<Component> fields(Component part) {
        if (part.getElement().isTextNode() || !part.isVisible()) {
            return Stream.of();
        }
        var within = part.getChildren().flatMap(FormDialog::fields).toList();
        var isField = part instanceof Focusable<?> && part instanceof HasValue<?, ?> field && !field.isReadOnly()
                && part.getElement().isEnabled();
        return within.isEmpty() && isField ? Stream.of(part) : within.stream();
    }

    /** For what takes something away from others. */
    public FormDialog dangerous() {
        save.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    /** As if its button was pressed. */
    public void submit() {
        try {
            if (saving.getAsBoolean()) {
                close();
            }
        } catch (Refusal refusal) {
            Notices.refused(getTranslation(refusal.key(), refusal.arguments()));
        } finally {
            save.setEnabled(true);
        }
    }
}
