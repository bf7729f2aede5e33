package com.duebook.alerts.ui;

import com.duebook.alerts.desk.AlertFilter;
import com.duebook.alerts.desk.AlertList;
import com.duebook.customers.ui.panel.CustomerPanel;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Members;
import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A customer's own alerts on its page. */
@org.springframework.stereotype.Component
class AlertsPanel implements CustomerPanel {

    private final AlertList alerts;
    private final Members members;
    private final Words words;
    private final RuleWords ruleWords;

    AlertsPanel(AlertList alerts, Members members, Words words, RuleWords ruleWords) {
        this.alerts = alerts;
        this.members = members;
        this.words = words;
        this.ruleWords = ruleWords;
    }

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public String labelKey() {
        return "alerts.title";
    }

    @Override
    public int order() {
        return Places.CustomerTabs.ALERTS;
    }

    @Override
    public Component contentFor(UUID customer) {
        var grid = new AlertGrid(new Colleagues(members), words, ruleWords);
        var filter = AlertFilter.ofCustomer(customer);
        grid.removeColumnByKey("customer");
        grid.rows((offset, limit, sort) -> alerts.page(filter, offset, limit).stream(), () -> alerts.count(filter));
        return grid;
    }
}
