package com.duebook.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of a settings section, and its button. */
class SettingsForm extends Div {

    private final FormLayout fields = new FormLayout();

    SettingsForm() {
        addClassName("section");
        fields.setResponsiveSteps(
                new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30em", 2));
        add(fields);
    }

    TextField text(String name, @Nullable String value) {
        var field = add(name, new TextField());
        field.setValue(value == null ? "" : value);
        return field;
    }

    <F extends Component & HasLabel> F add(String name, F field) {
        field.setLabel(label(name));
        fields.add(field);
        return field;
    }

    void save(Runnable action) {
        save(getTranslation("ui.action.save"), action);
    }

    /** @param label what the button says */
    void save(String label, Runnable action) {
        var save = new Button(label, clicked -> action.run());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Div(save));
    }

    static String label(String name) {
        return I18NProvider.translate("workspace.settings.field." + name);
    }

    /** What a version of the settings says, by the names of the fields; nothing said is an empty text. */
    static Map<String, Object> said(@Nullable Object... namesAndValues) {
        var said = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            said.put(String.valueOf(namesAndValues[i]), Objects.requireNonNullElse(namesAndValues[i + 1], ""));
        }
        return said;
    }

    Locale reader() {
        return getLocale();
    }

    static @Nullable String typed(TextField field) {
        var value = field.getValue().strip();
        return value.isEmpty() ? null : value;
    }
}
