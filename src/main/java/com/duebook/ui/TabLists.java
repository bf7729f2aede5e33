package com.duebook.ui;

import com.vaadin.flow.component.Component;

/** Tabs as assistive technology expects them. */
public final class TabLists {

    /** A tab list may hold tabs only, and Vaadin's has a scroller that can be focused by script (axe: aria-required-children). */
    private static final String MEND = """
            const tabs = this.localName === 'vaadin-tabs' ? this : this.querySelector('vaadin-tabs');
            tabs?.updateComplete?.then(() => tabs.shadowRoot.getElementById('scroll')?.removeAttribute('tabindex'));
            """;

    private TabLists() {}

    /** @param tabs or a tab sheet */
    public static <C extends Component> C mended(C tabs) {
        tabs.addAttachListener(attached -> tabs.getElement().executeJs(MEND));
        return tabs;
    }
}
