package com.duebook.insight.ui;

import com.duebook.alerts.desk.AlertRow;
import com.duebook.alerts.telling.BuiltInNames;
import com.duebook.alerts.ui.AlertsNavigation;
import com.duebook.alerts.ui.SeverityBadge;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.ui.Words;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

class NewestAlertsCard extends NewsCard {

    /** @param alerts the newest; a customer is shown once, by its worst */
    NewestAlertsCard(List<AlertRow> alerts, int most, BuiltInNames builtIn, Words words) {
        super(words.get("insight.alerts"), AlertsNavigation.LIST, words.get("insight.alerts.all"));
        var seen = new HashSet<UUID>();
        for (var alert : alerts.stream().filter(it -> seen.add(it.customer())).limit(most).toList()) {
            var rule = builtIn.name(alert.ruleName(), words.locale());
            row(CustomersNavigation.customer(alert.customer()), alert.customerName(),
                    alert.now().amount().map(amount -> rule + " · " + words.money(amount)).orElse(rule),
                    new SeverityBadge(alert.severity()));
        }
        done(words.get("insight.alerts.none"));
    }
}
