package com.duebook.alerts.ui;

import com.duebook.alerts.Indicator;
import com.duebook.alerts.desk.AlertGroup;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Symbol;
import com.duebook.ui.Words;
import com.duebook.ui.list.ListGrid;
import com.duebook.workspace.Colleagues;
import java.util.stream.Collectors;

/** Customers with alerts: how bad, who, why, since when, and whose desk it is on. */
class AlertGroupGrid extends ListGrid<AlertGroup> {

    AlertGroupGrid(Colleagues colleagues, Words words) {
        super(AlertGroup.class);
        var dates = words.dates();
        badge("severity", getTranslation("alerts.rule.severity"),
                row -> getTranslation(Severities.key(row.severity())), row -> Severities.tone(row.severity()));
        link("customer", getTranslation("alerts.list.customer"), row -> row.worst().customerName(),
                row -> Links.reason(row.worst()));
        amounts("amount", getTranslation("alerts.list.overdue"), row -> row.worst().now().amounts());
        hinted("days", getTranslation("alerts.list.days"),
                row -> RuleWords.since(row.worst().indicator(), row.worst().now(), words),
                row -> getTranslation("alerts.list.whenRaised",
                        RuleWords.since(row.worst().indicator(), row.worst().raised(), words),
                        RuleWords.amounts(row.worst().raised().amounts(), words)));
        // All of them are in its hint; wider, they would push the rest out of sight.
        hinted("rules", getTranslation("alerts.list.rules"), AlertGroupGrid::rules, AlertGroupGrid::rules)
                .setAutoWidth(false).setWidth("11rem").setFlexGrow(2);
        text("items", getTranslation("alerts.list.items"), row -> row.worst().indicator() == Indicator.UNUSED_CREDIT
                ? "" : String.valueOf(row.worst().now().items()));
        hinted("raised", getTranslation("alerts.list.raised"), row -> dates.near(row.raisedOn()),
                row -> dates.date(row.raisedOn()));
        text("assignee", getTranslation("alerts.list.assignee"),
                row -> row.assignees().map(colleagues::name).collect(Collectors.joining(", ")));
        badge("state", getTranslation("alerts.list.state"), row -> getTranslation(Severities.key(row.state())),
                row -> Severities.tone(row.state()));
        onPhone("customer", "amount", "severity", "rules", "days");
        empty(new EmptyState(Symbol.BELL, getTranslation("alerts.list.empty.title"),
                getTranslation("alerts.list.empty.text")));
    }

    private static String rules(AlertGroup row) {
        return String.join(", ", row.rules());
    }
}
