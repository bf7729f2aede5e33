package com.duebook.insight.ui;

import com.duebook.insight.CompanyFigures;
import com.duebook.ui.Query;
import com.duebook.ui.TabLists;
import com.duebook.ui.list.LeftOut;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses the currency of a page; hidden where there is only one. */
class CurrencyTabs extends Div {

    private final Tabs tabs = new Tabs();

    CurrencyTabs(List<CompanyFigures> figures, Currency chosen, String path) {
        setVisible(figures.size() > 1);
        addClassName("tab-line");
        tabs.getElement().setAttribute("aria-label", getTranslation("insight.currencies"));
        for (var one : figures) {
            var tab = new Tab(one.currency().getCurrencyCode());
            tabs.add(tab);
            if (one.currency().equals(chosen)) {
                tabs.setSelectedTab(tab);
            }
        }
        TabLists.mended(tabs);
        tabs.addSelectedChangeListener(selected -> new Query(Map.of("currency", selected.getSelectedTab().getLabel()))
                .show(path));
        add(tabs);
    }

    /** What of the address leads to no tab. */
    static LeftOut leftOut(Query query, Currency chosen) {
        var unread = new LinkedHashMap<>(query.values());
        unread.entrySet().removeIf(value -> value.getValue().isBlank()
                || value.getKey().equals("currency") && value.getValue().equals(chosen.getCurrencyCode()));
        var note = new LeftOut();
        note.show(unread);
        return note;
    }

    /** What the address asks for, else the currency with the most open invoices. */
    static Currency chosen(Query query, List<CompanyFigures> figures, Currency fallback) {
        return query.find("currency")
                .flatMap(code -> figures.stream().map(CompanyFigures::currency)
                        .filter(one -> one.getCurrencyCode().equals(code)).findFirst())
                .orElse(figures.isEmpty() ? fallback : figures.getFirst().currency());
    }
}
