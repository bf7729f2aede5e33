package com.duebook.ui.form;

import com.vaadin.flow.component.textfield.TextField;

/** A code that somebody reads from their phone: digits on its keyboard, offered by the browser where it knows it. */
public class CodeField extends TextField {

    private static final int LONGEST = 60;

    public CodeField(String label) {
        super(label);
        setMaxLength(LONGEST);
        getElement().setAttribute("autocomplete", "one-time-code");
        keyboard("numeric");
    }

    /** The keys that a phone shows, as {@code inputmode} of HTML; the field itself hands that on to nobody. */
    public void keyboard(String mode) {
        addAttachListener(attached -> show(mode));
        if (isAttached()) {
            show(mode);
        }
    }

    /** Something else than before. */
    public void ask(String label, String mode) {
        setLabel(label);
        keyboard(mode);
        clear();
        focus();
    }

    private void show(String mode) {
        getElement().executeJs("this.inputElement.inputMode = $0", mode);
    }
}
