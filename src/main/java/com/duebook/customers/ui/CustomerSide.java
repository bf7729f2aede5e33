package com.duebook.customers.ui;

import com.duebook.customers.CustomerView;
import com.duebook.customers.ui.panel.CustomerAside;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What stands beside the tabs of a customer: how it stands, gathered from the features, and what happened. */
@Service
class CustomerSide {

    private final List<CustomerAside> asides;
    private final CustomerTimeline timeline;

    CustomerSide(List<CustomerAside> asides, CustomerTimeline timeline) {
        this.asides = asides;
        this.timeline = timeline;
    }

    Column of(CustomerView customer) {
        var column = new Column();
        asides.forEach(aside -> column.add(aside.tab(), aside.of(customer.id())));
        column.add(timeline.of(customer));
        return column;
    }

    static final class Column extends Div {

        private final transient Map<Component, String> tabs = new HashMap<>();

        private Column() {
            addClassName("cards");
        }

        private void add(String tab, Component aside) {
            tabs.put(aside, tab);
            add(aside);
        }

        /** @param open name of the tab */
        void beside(String open) {
            tabs.forEach((aside, tab) -> aside.setVisible(!tab.equals(open)));
        }
    }
}
