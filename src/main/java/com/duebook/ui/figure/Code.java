package com.duebook.ui.figure;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

@Tag("small")
class Code extends HtmlContainer {

    /** @param currency by ISO 4217; the blank behind it is for those who copy or hear it */
    Code(String currency) {
        setText(currency + "\u00a0");
    }
}
