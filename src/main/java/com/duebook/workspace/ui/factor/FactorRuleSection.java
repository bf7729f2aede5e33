package com.duebook.workspace.ui.factor;

import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.text.Listing;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.StaleEdit;
import com.duebook.ui.place.Places;
import com.duebook.workspace.factor.FactorRule;
import com.duebook.workspace.factor.FactorRules;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;

/** Who needs a second factor here. Owners change it; other admins read it. */
@org.springframework.stereotype.Component
class FactorRuleSection implements SettingsSection {

    private enum Who { NOBODY, ROLES, EVERYBODY }

    private final FactorRules rules;
    private final Access access;
    private final Words words;

    FactorRuleSection(FactorRules rules, Access access, Words words) {
        this.rules = rules;
        this.access = access;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.Settings.SECOND_FACTOR;
    }

    @Override
    public String title() {
        return "workspace.factorRule.title";
    }

    @Override
    public Component create() {
        var section = new Div(new Paragraph(words.get("workspace.factorRule.text")));
        section.addClassName("section");
        var rule = rules.current();
        if (access.may(Right.OWN)) {
            form(section, rule);
        } else {
            section.add(new Paragraph(words.get("workspace.factorRule.onlyOwners")), new Paragraph(says(rule)));
        }
        return section;
    }

    private void form(Div section, FactorRule began) {
        var who = new RadioButtonGroup<Who>(words.get("workspace.factorRule.who"));
        who.setItems(Who.values());
        who.setItemLabelGenerator(it -> words.get("workspace.factorRule.who." + it));
        who.setValue(began.everybody() ? Who.EVERYBODY : began.isNobody() ? Who.NOBODY : Who.ROLES);
        var roles = new CheckboxGroup<Role>(words.get("workspace.factorRule.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(this::role);
        roles.setValue(began.roles());
        roles.setVisible(who.getValue() == Who.ROLES);
        who.addValueChangeListener(chosen -> roles.setVisible(chosen.getValue() == Who.ROLES));
        var refusals = new FieldRefusals().at("workspace.factorRule.roles", roles).at("workspace.factorRule", who);
        var save = new Button(words.get("ui.action.save"), clicked -> refusals.run(
                section, () -> keep(section, began, typed(who.getValue(), roles.getValue()))));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        section.add(who, roles, new Anchor("profile", words.get("workspace.factorRule.own")), new Div(save));
    }

    private static FactorRule typed(Who who, Set<Role> roles) {
        return switch (who) {
            case NOBODY -> FactorRule.NOBODY;
            case EVERYBODY -> FactorRule.EVERYBODY;
            case ROLES -> FactorRules.some(roles);
        };
    }

    private void keep(Div section, FactorRule began, FactorRule typed) {
        try {
            rules.replace(began, typed);
            load(section);
            Notices.done(words.get("workspace.settings.saved"));
        } catch (OptimisticLockingFailureException stale) {
            var theirs = rules.current();
            new StaleEdit().field(words.get("workspace.factorRule.title"), says(began), says(theirs))
                    .ask(() -> keep(section, theirs, typed), () -> load(section));
        }
    }

    private void load(Div section) {
        section.removeAll();
        section.add(new Paragraph(words.get("workspace.factorRule.text")));
        form(section, rules.current());
    }

    private String says(FactorRule rule) {
        return rule.everybody() ? words.get("workspace.factorRule.who.EVERYBODY")
                : rule.isNobody() ? words.get("workspace.factorRule.who.NOBODY")
                : Listing.of(rule.roles().stream().sorted().map(this::role).toList(), words.locale());
    }

    private String role(Role role) {
        return words.get("workspace.role." + role);
    }
}
