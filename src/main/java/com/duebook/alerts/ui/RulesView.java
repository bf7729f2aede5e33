package com.duebook.alerts.ui;

import com.duebook.alerts.AlertRules;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.RuleView;
import com.duebook.customers.search.CustomerSets.Named;
import com.duebook.segments.Segments;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Needs;
import com.duebook.ui.Page;
import com.duebook.ui.Symbol;
import com.duebook.ui.Tone;
import com.duebook.ui.list.ListGrid;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;

/** The workspace's rules; there are a handful, so they are shown at once. */
@Route(RulesView.PATH)
@Menu(title = "alerts.rules.title", icon = "sliders", order = Places.Menu.RULES)
@PermitAll
@Needs(Right.READ)
class RulesView extends Page {

    static final String PATH = AlertsNavigation.RULES;

    RulesView(AlertRules rules, Segments segments, RuleWords words, Access access) {
        super(UI.getCurrent().getTranslation("alerts.rules.title"));
        context(getTranslation("alerts.rules.context"));
        var mayEdit = access.may(Right.EDIT_RULES);
        if (mayEdit) {
            var create = new Button(getTranslation("alerts.rules.new"), Symbol.PLUS.create(),
                    clicked -> UI.getCurrent().navigate(RuleFormView.NEW));
            create.addThemeVariants(ButtonVariant.PRIMARY);
            primary(create);
        }
        secondary(new Anchor("segments", getTranslation("segments.title")));
        add(grid(rules, segments, words, mayEdit));
    }

    private ListGrid<RuleView> grid(AlertRules rules, Segments segments, RuleWords words, boolean mayEdit) {
        var named = segments.all().stream().collect(Collectors.toMap(Named::id, Named::name));
        var grid = new ListGrid<>(RuleView.class);
        grid.link("name", getTranslation("alerts.rule.name"), rule -> words.name(rule.details().name()),
                rule -> PATH + "/" + rule.id());
        grid.badge("severity", getTranslation("alerts.rule.severity"),
                rule -> getTranslation(Severities.key(rule.details().severity())),
                rule -> Severities.tone(rule.details().severity())).setWidth("6.5rem");
        grid.text("condition", getTranslation("alerts.rule.condition"),
                rule -> words.condition(rule.details())).setWidth("11rem").setFlexGrow(4);
        grid.text("scope", getTranslation("alerts.rule.scope"), rule -> words.scope(rule.details(), named)).setWidth("7.5rem");
        grid.text("tell", getTranslation("alerts.rule.tell"), rule -> words.telling(rule.details())).setWidth("9rem").setFlexGrow(3);
        grid.text("live", getTranslation("alerts.rule.live"), rule -> String.valueOf(rule.live())).setWidth("5rem").setFlexGrow(0);
        grid.badge("active", getTranslation("alerts.rule.active"),
                rule -> words.active(rule.details()), rule -> tone(rule.details())).setWidth("6.5rem");
        // There are a handful, and none is understood by its beginning alone.
        grid.addThemeName("wrap-cell-content");
        grid.onPhone("name", "active", "severity", "condition", "scope", "tell");
        grid.setItems(rules.list());
        var nothing = new EmptyState(getTranslation("alerts.rules.empty.title"), getTranslation("alerts.rules.empty.text"));
        if (mayEdit) {
            nothing.add(new Anchor(RuleFormView.NEW, getTranslation("alerts.rules.new")));
        }
        grid.empty(nothing);
        return grid;
    }

    private static Tone tone(RuleDetails rule) {
        return !rule.active() ? Tone.NEUTRAL : rule.condition().isKnown() ? Tone.QUIET : Tone.ACT;
    }
}
