package com.duebook.support;

import com.duebook.ui.form.NumberInput;
import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldTester;

/** Types into number fields as the browser does: the text arrives, and then the field is left. */
public final class Typing {

    private Typing() {}

    public static void into(NumberInput<?, ?> field, String text) {
        begin(field, text);
        ComponentUtil.fireEvent(box(field), new BlurEvent<>(box(field), true));
    }

    /** Without leaving it. */
    public static void begin(NumberInput<?, ?> field, String text) {
        new TextFieldTester<>(box(field)).setValue(text);
    }

    /** What stands in the field. */
    public static String shown(NumberInput<?, ?> field) {
        return box(field).getValue();
    }

    private static TextField box(NumberInput<?, ?> field) {
        return (TextField) field.getChildren().findFirst().orElseThrow();
    }
}
