package com.duebook.ui.form;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A newer version was saved meanwhile: says what it changed, and leaves the choice with whoever typed. */
public final class StaleEdit {

    private final Map<String, String> changes = new LinkedHashMap<>();

    /**
     * @param label of the field, in the reader's language
     * @param before what the edit began with
     */
    public StaleEdit field(String label, @Nullable Object before, @Nullable Object theirs) {
        if (!Objects.equals(before, theirs)) {
            changes.put(label, ReadOnlyFields.text(before) + " \u2192 " + ReadOnlyFields.text(theirs));
        }
        return this;
    }

    /** @param before by the labels of the fields, as {@code theirs} */
    public StaleEdit fields(Map<String, String> before, Map<String, String> theirs) {
        theirs.forEach((label, value) -> field(label, before.get(label), value));
        return this;
    }

    /**
     * @param overwrite saves what was typed over their version
     * @param load shows their version instead of what was typed
     */
    public void ask(Runnable overwrite, Runnable load) {
        var words = UI.getCurrent();
        var dialog = new Dialog(words.getTranslation("ui.stale.title"));
        dialog.add(new Paragraph(words.getTranslation("ui.stale.text")), new ReadOnlyFields(changes));
        dialog.setWidth("min(36rem, 96vw)");
        var keep = new Button(words.getTranslation("ui.stale.keep"), clicked -> dialog.close());
        var take = new Button(words.getTranslation("ui.stale.load"), clicked -> {
            dialog.close();
            load.run();
        });
        var save = new Button(words.getTranslation("ui.stale.overwrite"), clicked -> {
            dialog.close();
            overwrite.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(keep, take, save);
        dialog.open();
    }
}
