package com.duebook.ui.shell;

import com.duebook.ui.SearchSource;
import com.duebook.ui.Symbol;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Type, see hits, press Enter for the first or click any. */
class PaletteDialog extends Dialog {

    private static final int MOST_PER_KIND = 6;

    private final transient List<SearchSource> sources;
    private final transient ViewRights rights;
    private final TextField text = new TextField();
    private final Div hits = new Div();
    private transient List<SearchSource.Hit> found = List.of();

    PaletteDialog(List<SearchSource> sources, ViewRights rights) {
        this.sources = sources;
        this.rights = rights;
        addClassName("palette");
        setWidth("min(40rem, 94vw)");
        getElement().setAttribute("aria-label", getTranslation("ui.palette.open"));
        text.setPlaceholder(getTranslation("ui.palette.placeholder"));
        text.setAriaLabel(getTranslation("ui.palette.placeholder"));
        text.setPrefixComponent(Symbol.SEARCH.create());
        text.setWidthFull();
        text.setAutofocus(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(120);
        text.addValueChangeListener(typed -> search(typed.getValue().strip()));
        text.addKeyDownListener(Key.ENTER, pressed -> found.stream().findFirst().ifPresent(this::go));
        hits.addClassName("palette-hits");
        add(text, hits);
        search("");
    }

    private void search(String typed) {
        var result = new ArrayList<>(pages(typed).toList());
        if (typed.length() >= 2) {
            sources.forEach(source -> result.addAll(source.find(typed, MOST_PER_KIND)));
        }
        found = result;
        hits.removeAll();
        result.forEach(hit -> hits.add(link(hit)));
        if (result.isEmpty()) {
            hits.add(new Span(getTranslation("ui.palette.nothing", typed)));
        }
    }

    private Stream<SearchSource.Hit> pages(String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != null && rights.mayOpen(entry.menuClass()))
                .map(entry -> new SearchSource.Hit("ui.palette.page", getTranslation(entry.title()), "", entry.path()))
                .filter(hit -> hit.title().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Anchor link(SearchSource.Hit hit) {
        var title = new Span(hit.title());
        title.addClassName("title");
        var detail = new Span(hit.detail());
        detail.addClassName("detail");
        var kind = new Span(getTranslation(hit.kind()));
        kind.addClassName("kind");
        var link = new Anchor(hit.path(), title, detail, kind);
        link.getElement().addEventListener("click", clicked -> close());
        return link;
    }

    private void go(SearchSource.Hit hit) {
        close();
        UI.getCurrent().navigate(hit.path().replaceFirst("^/", ""));
    }
}
