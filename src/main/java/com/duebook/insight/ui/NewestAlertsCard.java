package com.duebook.insight.ui;

import com.duebook.alerts.desk.AlertRow;
import com.duebook.alerts.ui.AlertsNavigation;
import com.duebook.alerts.ui.SeverityBadge;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.ui.Words;
import java.util.List;

class NewestAlertsCard extends NewsCard {

    NewestAlertsCard(List<AlertRow> alerts, Words words) {
        super(words.get("insight.alerts"), AlertsNavigation.LIST, words.get("insight.alerts.all"));
        for (var alert : alerts) {
            row(CustomersNavigation.customer(alert.customer()), alert.customerName(),
                    alert.ruleName() + " · " + words.money(alert.now().amount()), new SeverityBadge(alert.severity()));
        }
        done(words.get("insight.alerts.none"));
    }
}
