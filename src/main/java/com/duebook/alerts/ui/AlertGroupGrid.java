package com.duebook.alerts.ui;

import com.duebook.alerts.desk.AlertGroup;
import com.duebook.text.Listing;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Words;
import com.duebook.ui.list.ListGrid;
import com.duebook.workspace.Colleagues;

/** Customers with alerts: how bad, who, why, since when, and whose desk it is on. */
class AlertGroupGrid extends ListGrid<AlertGroup> {

    AlertGroupGrid(Colleagues colleagues, Words words, RuleWords ruleWords) {
        super(AlertGroup.class);
        var dates = words.dates();
        badge("severity", getTranslation("alerts.rule.severity"),
                row -> getTranslation(Severities.key(row.severity())), row -> Severities.tone(row.severity())).setWidth("7rem");
        yielding(link("customer", getTranslation("alerts.list.customer"), row -> row.worst().customerName(),
                row -> Links.reason(row.worst()))).setWidth("9rem").setFlexGrow(3);
        amounts("amount", getTranslation("alerts.list.overdue"), row -> row.worst().now().amounts());
        hinted("days", getTranslation("alerts.list.days"),
                row -> ruleWords.because(row.worst().now()), row -> ruleWords.whenRaised(row.worst().raised()));
        // All of them are in its hint; wider, they would push the rest out of sight.
        yielding(hinted("rules", getTranslation("alerts.list.rules"), row -> rules(row, ruleWords), row -> rules(row, ruleWords)))
                .setWidth("7rem").setFlexGrow(2);
        text("items", getTranslation("alerts.list.items"), row -> RuleWords.items(row.worst().now())).setWidth("5rem").setFlexGrow(0);
        hinted("raised", getTranslation("alerts.list.raised"), row -> dates.near(row.raisedOn()),
                row -> dates.date(row.raisedOn()));
        text("assignee", getTranslation("alerts.list.assignee"),
                row -> Listing.of(row.assignees().map(colleagues::name).toList(), getLocale())).setWidth("5rem");
        badge("state", getTranslation("alerts.list.state"), row -> getTranslation(Severities.key(row.state())),
                row -> Severities.tone(row.state())).setWidth("8rem");
        onPhone("customer", "amount", "severity", "rules", "days");
        empty(new EmptyState(getTranslation("alerts.list.empty.title"),
                getTranslation("alerts.list.empty.text")));
    }

    private String rules(AlertGroup row, RuleWords words) {
        return Listing.of(row.rules().stream().map(words::name).toList(), getLocale());
    }
}
