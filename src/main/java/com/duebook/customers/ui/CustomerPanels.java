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
import org.springframework.stereotype.Service;

/** The tabs that the features contribute; each is built when it is first opened. */
@Service
class CustomerPanels {

    private final List<CustomerPanel> panels;

    CustomerPanels(List<CustomerPanel> panels) {
        this.panels = panels.stream().sorted(Comparator.comparingInt(CustomerPanel::order)).toList();
    }

    /** @param open name of the one to show first; the leftmost when there is none of this name */
    Component tabs(UUID customer, String open) {
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
        sheet.addSelectedChangeListener(selected -> {
            if (selected.isFromClient()) {
                UI.getCurrent().getPage().getHistory().replaceState(null,
                        CustomersNavigation.customer(customer, names.getOrDefault(selected.getSelectedTab(), "")));
            }
        });
        return sheet;
    }
}
