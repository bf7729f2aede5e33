package com.duebook.customers.ui;

import com.duebook.customers.ui.panel.CustomerPanel;
import com.duebook.ui.TabLists;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** The tabs that the features contribute; each is built when it is first opened. */
@Service
class CustomerPanels {

    private final List<CustomerPanel> panels;

    CustomerPanels(List<CustomerPanel> panels) {
        this.panels = panels.stream().sorted(Comparator.comparingInt(CustomerPanel::order)).toList();
    }

    /**
     * @param open name of the one to show first; the leftmost when there is none of this name
     * @param opened is told the name of each that is shown, the first one too
     */
    Component tabs(UUID customer, String open, Consumer<String> opened) {
        var sheet = TabLists.mended(new TabSheet());
        sheet.setWidthFull();
        var names = new HashMap<Tab, String>();
        for (var panel : panels) {
            var content = new Lazy(() -> panel.contentFor(customer));
            var tab = sheet.add(sheet.getTranslation(panel.labelKey()), content);
            names.put(tab, panel.name());
            if (panel.name().equals(open)) {
                sheet.setSelectedTab(tab);
            }
        }
        opened.accept(names.getOrDefault(sheet.getSelectedTab(), ""));
        sheet.addSelectedChangeListener(selected -> {
            var name = names.getOrDefault(selected.getSelectedTab(), "");
            opened.accept(name);
            if (selected.isFromClient()) {
                UI.getCurrent().getPage().getHistory().replaceState(null, CustomersNavigation.customer(customer, name));
            }
        });
        return sheet;
    }
}
