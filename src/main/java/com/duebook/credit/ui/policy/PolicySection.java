package com.duebook.credit.ui.policy;

import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.score.ScoreClass;
import com.duebook.credit.score.Scorecards;
import com.duebook.segments.Segments;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.ui.Words;
import com.duebook.ui.form.ReadOnlyFields;
import com.duebook.ui.place.Places;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What the workspace does about credit. */
@org.springframework.stereotype.Component
class PolicySection implements SettingsSection {

    private final CreditPolicies policies;
    private final Scorecards cards;
    private final Segments segments;
    private final Access access;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;
    private final Words words;

    PolicySection(CreditPolicies policies, Scorecards cards, Segments segments, Access access, Tenancy tenancy,
            TenantProfiles profiles, Words words) {
        this.policies = policies;
        this.cards = cards;
        this.segments = segments;
        this.access = access;
        this.tenancy = tenancy;
        this.profiles = profiles;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.Settings.CREDIT_POLICY;
    }

    @Override
    public String title() {
        return "credit.policy.title";
    }

    @Override
    public Right needs() {
        return Right.READ;
    }

    @Override
    public Component create() {
        var section = new Div();
        section.addClassName("section");
        show(section);
        return section;
    }

    private void show(Div section) {
        section.removeAll();
        section.add(new Paragraph(words.get("credit.policy.text")));
        if (access.may(Right.EDIT_SETTINGS)) {
            section.add(new PolicyForm(policies,
                    cards.current().card().classes().stream().map(ScoreClass::name).toList(), segments.all(),
                    profiles.of(tenancy.tenant()).currency(),
                    words, () -> show(section)));
        } else {
            section.add(ReadOnlyFields.changedBy(Right.EDIT_SETTINGS, words),
                    new ReadOnlyFields(PolicyWords.of(policies.current(), segments.all(), words)));
        }
    }
}
