package com.duebook.alerts.ui;

import com.duebook.alerts.AlertRules;
import com.duebook.alerts.Finding;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.RulePreviews;
import com.duebook.alerts.RuleView;
import com.duebook.alerts.backtest.Backtests;
import com.duebook.customers.Customers;
import com.duebook.customers.search.CustomerSets.Named;
import com.duebook.jobs.Tasks;
import com.duebook.problem.NotFound;
import com.duebook.segments.Segments;
import com.duebook.segments.ui.editor.ConditionChoices;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.text.Listing;
import com.duebook.ui.Live;
import com.duebook.ui.Needs;
import com.duebook.ui.Notices;
import com.duebook.ui.Page;
import com.duebook.ui.Words;
import com.duebook.ui.form.ReadOnlyFields;
import com.duebook.ui.form.StaleEdit;
import com.duebook.ui.form.Unsaved;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** One rule beside those it would flag today; every change of a threshold is tried out at once. Who may not change it reads it. */
@Route(RulesView.PATH + "/:rule")
@PermitAll
@Needs(Right.READ)
class RuleFormView extends Page implements BeforeEnterObserver {

    static final String NEW = RulesView.PATH + "/new";

    private final transient AlertRules rules;
    private final transient RulePreviews previews;
    private final transient Customers customers;
    private final RuleForm form;
    private final PreviewPanel preview;
    private final BacktestPanel tried;
    private final Button save;
    private final Div said = new Div();
    private final boolean mayEdit;
    private final Unsaved unsaved = new Unsaved(this, this::typed);
    private final transient RuleWords words;
    private final transient List<Named> segments;
    private transient @Nullable RuleView shown;

    RuleFormView(AlertRules rules, RulePreviews previews, Customers customers, ConditionChoices choices, Segments segments, RuleWords words,
            Backtests backtests, BacktestReport report, Tasks tasks, Live live, Clock clock, Access access, Words reader) {
        super(UI.getCurrent().getTranslation("alerts.rules.new"));
        this.rules = rules;
        this.previews = previews;
        this.customers = customers;
        this.words = words;
        this.segments = segments.all();
        mayEdit = access.may(Right.EDIT_RULES);
        form = new RuleForm(choices, this.segments, this::tryOut);
        preview = new PreviewPanel(words);
        tried = new BacktestPanel(backtests, report, tasks, live, clock, words);
        save = new Button(getTranslation("ui.action.save"), clicked -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        if (mayEdit) {
            primary(save);
        }
        more(getTranslation("alerts.rules.all"), () -> UI.getCurrent().navigate(RulesView.PATH));
        var written = mayEdit ? new Div(form) : new Div(ReadOnlyFields.changedBy(Right.EDIT_RULES, reader), said);
        written.addClassName("section");
        var columns = new Div(written, mayEdit ? new Div(tried, preview) : preview);
        columns.addClassNames("columns", "rule-columns");
        add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var wanted = entering.getRouteParameters().get("rule").orElseThrow();
        if (!wanted.equals("new")) {
            show(rules.view(id(wanted)));
        } else if (mayEdit) {
            begin();
        } else {
            throw new NotFound();
        }
        tried.of(shown == null ? null : shown.id(), form::draft);
        tryOut();
        unsaved.saved();
    }

    private Object typed() {
        return form.draft();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    /** A screen is kept from one address to the next, as where one goes back from a rule that was just made. */
    private void begin() {
        shown = null;
        title(getTranslation("alerts.rules.new"));
        context("");
        form.clear();
    }

    private void show(RuleView rule) {
        shown = rule;
        title(words.name(rule.details().name()));
        context(getTranslation("alerts.rule.liveNow", rule.live()));
        form.show(rule.details());
        said.removeAll();
        said.add(new ReadOnlyFields(words.said(rule.details(), named())));
    }

    private void tryOut() {
        tried.changed();
        form.draft().ifPresentOrElse(
                draft -> {
                    var found = previews.preview(draft);
                    preview.show(found, customers.briefs(found.first().stream().map(Finding::customer).toList()));
                    form.replaces(Listing.of(rules.replaced(draft, shown == null ? null : shown.id()).stream().map(words::name).toList(),
                            getLocale()));
                },
                preview::unreadable);
    }

    private void save() {
        try {
            form.read().ifPresent(this::save);
        } finally {
            save.setEnabled(true);
        }
    }

    private void save(RuleDetails details) {
        if (shown == null) {
            var id = rules.create(details);
            unsaved.saved();
            UI.getCurrent().navigate(RulesView.PATH + "/" + id);
            Notices.done(getTranslation("alerts.rule.saved", details.name()));
        } else {
            revise(shown, details);
        }
    }

    private void revise(RuleView rule, RuleDetails details) {
        try {
            rules.revise(rule.id(), rule.version(), details);
        } catch (OptimisticLockingFailureException stale) {
            tell(rule.details(), rules.view(rule.id()));
            return;
        }
        show(rules.view(rule.id()));
        unsaved.saved();
        Notices.done(getTranslation("alerts.rule.saved", details.name()));
    }

    /** What is saved from here on is an edit of their version. */
    private void tell(RuleDetails began, RuleView theirs) {
        shown = theirs;
        new StaleEdit().fields(words.said(began, named()), words.said(theirs.details(), named())).ask(this::save, () -> show(theirs));
    }

    private Map<UUID, String> named() {
        return segments.stream().collect(Collectors.toMap(Named::id, Named::name));
    }
}
