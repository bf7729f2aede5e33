package com.duebook.ui.shell;

import com.duebook.ui.SearchSource;
import com.duebook.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Comparator;
import java.util.List;

/** {@code Ctrl/Cmd+K} finds customers, invoices, payments and pages from anywhere; {@code ?} lists the keys. */
@org.springframework.stereotype.Component
@UIScope
class CommandPalette {

    private final transient List<SearchSource> sources;
    private final transient ViewRights rights;

    CommandPalette(List<SearchSource> sources, ViewRights rights) {
        this.sources = sources.stream().sorted(Comparator.comparingInt(SearchSource::order)).toList();
        this.rights = rights;
    }

    Component opener() {
        var ui = UI.getCurrent();
        var keys = new Span(new Keycap("Ctrl"), new Keycap("K"));
        keys.addClassName("keys");
        var button = new Button(ui.getTranslation("ui.palette.open"), Symbol.SEARCH.create(), clicked -> open());
        button.setSuffixComponent(keys);
        button.addClassName("palette-opener");
        button.setAriaLabel(ui.getTranslation("ui.palette.open"));
        return button;
    }

    /** For the bar, where there is no room for words. */
    Component shortOpener() {
        var button = new Button(Symbol.SEARCH.create(), clicked -> open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("bar-opener");
        button.setAriaLabel(UI.getCurrent().getTranslation("ui.palette.open"));
        return button;
    }

    void listen(UI ui) {
        Shortcuts.addShortcutListener(ui, this::open, Key.KEY_K, KeyModifier.CONTROL).setBrowserDefaultAllowed(false);
        Shortcuts.addShortcutListener(ui, this::open, Key.KEY_K, KeyModifier.META).setBrowserDefaultAllowed(false);
        PageKeys.listen(ui);
    }

    private void open() {
        new PaletteDialog(sources, rights).open();
    }
}
