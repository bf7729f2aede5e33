package com.duebook.approvals.ui;

import com.duebook.dualcontrol.ApprovalRules;
import com.duebook.dualcontrol.Rule;
import com.duebook.dualcontrol.RuleBook;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Confirmation.Kind;
import com.duebook.tenancy.Right;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import com.duebook.workspace.Workspaces;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** When somebody else has to confirm. Owners change it; other admins read it. */
@org.springframework.stereotype.Component
class RulesSection implements SettingsSection {

    private final RuleBook book;
    private final Workspaces workspaces;
    private final Access access;
    private final Words words;

    RulesSection(RuleBook book, Workspaces workspaces, Access access, Words words) {
        this.book = book;
        this.workspaces = workspaces;
        this.access = access;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.Settings.SECOND_PERSON;
    }

    @Override
    public String title() {
        return "approvals.rules.title";
    }

    @Override
    public Component create() {
        var section = new Div(new Paragraph(words.get("approvals.rules.text")));
        section.addClassName("section");
        var rules = book.current();
        section.add(access.may(Right.OWN)
                ? new RulesForm(rules, book, workspaces.settings().currency(), words)
                : new Div(new Paragraph(words.get("approvals.rules.onlyOwners")), readOnly(rules)));
        return section;
    }

    private Component readOnly(ApprovalRules rules) {
        if (rules.all().isEmpty()) {
            return new Paragraph(words.get("approvals.rules.none"));
        }
        var list = new UnorderedList();
        rules.all().forEach(rule -> list.add(new ListItem(says(rule, words))));
        return list;
    }

    static String says(Rule rule, Words words) {
        var role = rule.role();
        var upTo = rule.upTo();
        return words.get("approvals.rules.says",
                words.get(role == null ? "approvals.rules.everybody" : "workspace.role." + role),
                words.get("approvals.rules.right." + rule.right()),
                rule.by() == Kind.SECOND_FACTOR ? words.get("approvals.rules.saysFactor")
                        : upTo == null ? words.get("approvals.rules.saysAlways")
                        : words.get("approvals.rules.saysUpTo", words.money(upTo)));
    }
}
