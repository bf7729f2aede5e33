package com.duebook.support;

import com.duebook.ui.form.DateField;
import com.duebook.ui.form.NumberInput;
import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldTester;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;

/** Types into fields as the browser does: the text arrives, and then the field is left. */
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

    /** What is no date. */
    public static void into(DateField field, String unreadable) {
        field.getElement().setProperty("_inputElementValue", unreadable);
        field.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(
                field.getElement(), "unparsable-change", JacksonUtils.createObjectNode()));
    }

    private static TextField box(NumberInput<?, ?> field) {
        return (TextField) field.getChildren().findFirst().orElseThrow();
    }
}
