package com.duebook.alerts.ui;

import com.duebook.alerts.desk.AlertRow;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Words;
import com.duebook.ui.list.ListGrid;
import com.duebook.workspace.Colleagues;

/** The list of alerts: how bad, who, why, since when, and whose desk it is on. */
class AlertGrid extends ListGrid<AlertRow> {

    AlertGrid(Colleagues colleagues, Words words, RuleWords ruleWords) {
        super(AlertRow.class);
        var dates = words.dates();
        badge("severity", getTranslation("alerts.rule.severity"),
                row -> getTranslation(Severities.key(row.severity())), row -> Severities.tone(row.severity()));
        link("customer", getTranslation("alerts.list.customer"), AlertRow::customerName,
                Links::reason);
        amounts("amount", getTranslation("alerts.list.overdue"), row -> row.now().amounts());
        hinted("days", getTranslation("alerts.list.days"),
                row -> ruleWords.because(row.now()), row -> ruleWords.whenRaised(row.raised()));
        text("rule", getTranslation("alerts.list.rule"), row -> ruleWords.name(row.ruleName()));
        text("items", getTranslation("alerts.list.items"), row -> RuleWords.items(row.now()));
        hinted("raised", getTranslation("alerts.list.raised"), row -> dates.near(row.raisedOn()),
                row -> dates.date(row.raisedOn()));
        text("assignee", getTranslation("alerts.list.assignee"), row -> colleagues.name(row.assignee()));
        badge("state", getTranslation("alerts.list.state"), row -> getTranslation(Severities.key(row.state())),
                row -> Severities.tone(row.state()));
        onPhone("customer", "amount", "severity", "rule", "days");
        empty(new EmptyState(getTranslation("alerts.list.empty.title"),
                getTranslation("alerts.list.empty.text")));
    }
}
