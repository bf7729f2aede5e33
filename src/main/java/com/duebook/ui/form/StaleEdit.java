package com.duebook.ui.form;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
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
            changes.put(label, text(before) + " \u2192 " + text(theirs));
        }
        return this;
    }

    /**
     * @param overwrite saves what was typed over their version
     * @param load shows their version instead of what was typed
     */
    public void ask(Runnable overwrite, Runnable load) {
        var words = UI.getCurrent();
        var dialog = new Dialog(words.getTranslation("ui.stale.title"));
        dialog.add(new Paragraph(words.getTranslation("ui.stale.text")), list());
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

    private DescriptionList list() {
        var list = new DescriptionList();
        list.addClassName("facts");
        changes.forEach((label, change) -> list.add(
                new DescriptionList.Term(label), new DescriptionList.Description(change)));
        return list;
    }

    private static String text(@Nullable Object value) {
        var text = Objects.toString(value, "");
        return text.isBlank() ? "\u2014" : text;
    }
}
