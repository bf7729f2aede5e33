package com.duebook.workspace.ui;

import com.duebook.identifiers.Colour;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** A colour, typed or pasted as its code, with a patch of it before. */
final class ColourField {

    private ColourField() {}

    static TextField show(TextField field) {
        var patch = new Span();
        patch.getStyle().set("width", "1rem").set("height", "1rem").set("border-radius", "3px");
        patch.getElement().setAttribute("aria-hidden", "true");
        field.setPrefixComponent(patch);
        field.setHelperText(field.getTranslation("workspace.settings.colour.help"));
        field.addValueChangeListener(changed -> paint(patch, changed.getValue()));
        paint(patch, field.getValue());
        return field;
    }

    private static void paint(Span patch, String typed) {
        patch.getStyle().set("background", typed.isBlank() ? Colour.OURS.hex() : Colour.read(typed).map(Colour::hex).orElse("transparent"));
    }
}
