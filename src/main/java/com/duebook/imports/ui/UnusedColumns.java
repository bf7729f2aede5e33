package com.duebook.imports.ui;

import com.duebook.imports.table.Mapping;
import com.duebook.text.Listing;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** Says what of a file is not read, so that nobody looks for it afterwards. */
final class UnusedColumns {

    private UnusedColumns() {}

    static Paragraph of(Mapping mapping, List<String> header) {
        var text = new Paragraph();
        say(text, mapping, header);
        return text;
    }

    static void say(Paragraph text, Mapping mapping, List<String> header) {
        var names = mapping.unused(header);
        text.setText(names.isEmpty() ? "" : I18NProvider.translate("imports.unused", Listing.of(names, UI.getCurrent().getLocale())));
        text.setVisible(!names.isEmpty());
    }
}
