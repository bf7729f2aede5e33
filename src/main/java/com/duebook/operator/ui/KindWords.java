package com.duebook.operator.ui;

import com.duebook.text.Texts;
import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

/** What a kind of work or a recurring job does, in the reader's words. */
@Component
class KindWords {

    private final Texts texts;

    KindWords(Texts texts) {
        this.texts = texts;
    }

    /** The kind itself where a newer version, or a test, has made it. */
    String of(String kind) {
        var key = "operator.kind." + kind;
        return texts.has(key) ? texts.get(key, UI.getCurrent().getLocale()) : kind;
    }
}
