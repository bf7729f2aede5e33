package com.duebook.ui.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

@Tag("kbd")
class Keycap extends HtmlContainer {

    Keycap(String key) {
        setText(key);
    }
}
