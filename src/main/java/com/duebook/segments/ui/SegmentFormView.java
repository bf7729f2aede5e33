package com.duebook.segments.ui;

import com.duebook.ageing.OverdueFacts;
import com.duebook.customers.CustomerNames;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.Operator;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.segments.SegmentDetails;
import com.duebook.segments.SegmentView;
import com.duebook.segments.Segments;
import com.duebook.segments.ui.editor.ConditionChoices;
import com.duebook.segments.ui.editor.ConditionEditor;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Needs;
import com.duebook.ui.Notices;
import com.duebook.ui.Page;
import com.duebook.ui.Words;
import com.duebook.ui.form.Confirm;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.ReadOnlyFields;
import com.duebook.ui.form.StaleEdit;
import com.duebook.ui.form.Unsaved;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** One segment beside those who belong to it today; every change is tried out at once. Who may not change it reads it. */
@Route(SegmentsView.PATH + "/:segment")
@PermitAll
@Needs(Right.READ)
class SegmentFormView extends Page implements BeforeEnterObserver {

    private static final int NAME_LENGTH = 80;
    private static final int A_MONTH = 30;

    private final transient Segments segments;
    private final transient ConditionChoices choices;
    private final TextField name = new TextField(getTranslation("segments.name"));
    private final ConditionEditor conditions;
    private final SegmentPreview preview;
    private final Button save;
    private final Div said = new Div();
    private final boolean mayEdit;
    private final Unsaved unsaved = new Unsaved(this, this::typed);
    private final transient Group initial;
    private transient @Nullable SegmentView shown;

    SegmentFormView(Segments segments, ConditionChoices choices, CustomerNames names, Access access, Words reader) {
        super(UI.getCurrent().getTranslation("segments.new"));
        this.segments = segments;
        this.choices = choices;
        mayEdit = access.may(Right.EDIT_RULES);
        name.setMaxLength(NAME_LENGTH);
        name.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
        conditions = new ConditionEditor(choices, Comparison.of(OverdueFacts.DAYS_OVERDUE, Operator.AT_LEAST, A_MONTH), this::tryOut);
        preview = new SegmentPreview(names);
        save = new Button(getTranslation("ui.action.save"), clicked -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        initial = conditions.soFar().orElseThrow();
        var written = mayEdit ? new Div(name, conditions) : new Div(ReadOnlyFields.changedBy(Right.EDIT_RULES, reader), said);
        written.addClassNames("section", "rule-written");
        var columns = new Div(written, preview);
        columns.addClassName("columns");
        add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var wanted = entering.getRouteParameters().get("segment").orElseThrow();
        clearActions();
        if (mayEdit) {
            primary(save);
        }
        more(getTranslation("segments.all"), () -> UI.getCurrent().navigate(SegmentsView.PATH));
        if (!wanted.equals("new")) {
            show(segments.view(id(wanted)));
            more(getTranslation("segments.list"), () -> UI.getCurrent().navigate("customers",
                    QueryParameters.of("segment", wanted)));
            if (mayEdit) {
                more(getTranslation("segments.delete"), this::delete);
            }
        } else if (mayEdit) {
            begin();
        } else {
            throw new NotFound();
        }
        tryOut();
        unsaved.saved();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    private Object typed() {
        return List.of(name.getValue(), conditions.soFar());
    }

    /** A screen is kept from one address to the next, as where one goes back from a segment that was just made. */
    private void begin() {
        shown = null;
        title(getTranslation("segments.new"));
        context("");
        name.clear();
        conditions.show(initial);
    }

    private void show(SegmentView segment) {
        shown = segment;
        title(segment.details().name());
        context(segment.uses().isEmpty() ? "" : getTranslation("segments.usedBy", segment.uses(getLocale())));
        name.setValue(segment.details().name());
        conditions.show(segment.details().condition());
        said.removeAll();
        said.add(new ReadOnlyFields(said(segment.details())));
    }

    private void tryOut() {
        conditions.soFar().filter(group -> group.isKnown()).ifPresentOrElse(group -> preview.show(segments.tryOut(group)),
                preview::unreadable);
    }

    private void save() {
        try {
            conditions.group().ifPresent(group -> new FieldRefusals().needed("segments.name", name)
                    .run(this, () -> save(new SegmentDetails(name.getValue(), group))));
        } finally {
            save.setEnabled(true);
        }
    }

    private void save(SegmentDetails details) {
        if (shown == null) {
            var id = segments.create(details);
            unsaved.saved();
            UI.getCurrent().navigate(SegmentsView.PATH + "/" + id);
            Notices.done(getTranslation("segments.saved", details.name()));
        } else {
            revise(shown, details);
        }
    }

    private void revise(SegmentView segment, SegmentDetails details) {
        try {
            segments.revise(segment.id(), segment.version(), details);
        } catch (OptimisticLockingFailureException stale) {
            tell(segment.details(), segments.view(segment.id()));
            return;
        }
        show(segments.view(segment.id()));
        unsaved.saved();
        Notices.done(getTranslation("segments.saved", details.name()));
    }

    /** What is saved from here on is an edit of their version. */
    private void tell(SegmentDetails began, SegmentView theirs) {
        shown = theirs;
        new StaleEdit().fields(said(began), said(theirs.details())).ask(this::save, () -> show(theirs));
    }

    /** By the labels of its fields. */
    private Map<String, String> said(SegmentDetails details) {
        var all = new LinkedHashMap<String, String>();
        all.put(getTranslation("segments.name"), details.name());
        all.put(getTranslation("segments.who"), choices.sentence(details.condition()));
        return all;
    }

    private void delete() {
        var segment = shown;
        if (segment == null) {
            return;
        }
        if (!segment.uses().isEmpty()) {
            Notices.refused(getTranslation("segments.used", segment.details().name(), segment.uses(getLocale())));
            return;
        }
        Confirm.destruction(getTranslation("segments.delete.title", segment.details().name()), getTranslation("segments.delete.text"),
                getTranslation("segments.delete"), () -> {
                    try {
                        segments.delete(segment.id());
                        unsaved.saved();
                        UI.getCurrent().navigate(SegmentsView.PATH);
                    } catch (Refusal refusal) {
                        Notices.refused(getTranslation(refusal.key(), refusal.arguments()));
                    }
                });
    }
}
