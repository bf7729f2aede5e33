package com.duebook.alerts.ui;

import com.duebook.alerts.desk.AlertRow;
import com.duebook.ui.Words;
import com.duebook.ui.list.Exports.Column;
import com.duebook.workspace.Colleagues;
import java.util.List;

/** The list of alerts as a file. */
final class AlertColumns {

    private AlertColumns() {}

    static List<Column<AlertRow>> all(Colleagues colleagues, Words words, RuleWords ruleWords) {
        return List.of(
                new Column<>(words.get("alerts.rule.severity"), row -> words.get(Severities.key(row.severity()))),
                new Column<>(words.get("alerts.list.customer"), AlertRow::customerName),
                new Column<>(words.get("alerts.list.rule"), row -> ruleWords.name(row.ruleName())),
                new Column<>(words.get("receivables.field.currency"),
                        row -> row.now().amount().map(amount -> amount.currency().getCurrencyCode()).orElse("")),
                new Column<>(words.get("alerts.list.overdue"), row -> row.now().amount().<Object>map(amount -> amount).orElse("")),
                new Column<>(words.get("alerts.list.further"),
                        row -> ruleWords.amounts(row.now().amounts().stream().skip(1).toList())),
                new Column<>(words.get("alerts.list.daysOverdue"), row -> row.now().days()),
                new Column<>(words.get("alerts.list.items"), row -> row.now().items()),
                new Column<>(words.get("alerts.list.because"), row -> ruleWords.because(row.now())),
                new Column<>(words.get("alerts.list.raised"), AlertRow::raisedOn),
                new Column<>(words.get("alerts.list.assignee"), row -> colleagues.name(row.assignee())),
                new Column<>(words.get("alerts.list.state"), row -> words.get(Severities.key(row.state()))));
    }
}
