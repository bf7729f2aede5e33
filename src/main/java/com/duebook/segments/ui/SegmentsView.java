package com.duebook.segments.ui;

import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.segments.SegmentView;
import com.duebook.segments.Segments;
import com.duebook.segments.ui.editor.ConditionChoices;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Needs;
import com.duebook.ui.Page;
import com.duebook.ui.Symbol;
import com.duebook.ui.list.ListGrid;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The workspace's segments with how many belong to each; there are a handful, so they are shown at once. */
@Route(SegmentsView.PATH)
@PermitAll
@Needs(Right.READ)
class SegmentsView extends Page {

    static final String PATH = "segments";
    static final String NEW = PATH + "/new";

    SegmentsView(Segments segments, ConditionChoices choices, Access access) {
        super(UI.getCurrent().getTranslation("segments.title"));
        context(getTranslation("segments.context"));
        var mayEdit = access.may(Right.EDIT_RULES);
        if (mayEdit) {
            var create = new Button(getTranslation("segments.new"), Symbol.PLUS.create(), clicked -> UI.getCurrent().navigate(NEW));
            create.addThemeVariants(ButtonVariant.PRIMARY);
            primary(create);
        }
        add(grid(segments, choices, mayEdit));
    }

    static String customers(SegmentView segment) {
        return CustomersNavigation.LIST + "?segment=" + segment.id();
    }

    private ListGrid<SegmentView> grid(Segments segments, ConditionChoices choices, boolean mayEdit) {
        var grid = new ListGrid<>(SegmentView.class);
        grid.link("name", getTranslation("segments.name"), segment -> segment.details().name(), segment -> PATH + "/" + segment.id());
        grid.text("condition", getTranslation("segments.who"), segment -> choices.sentence(segment.details().condition())).setFlexGrow(3);
        grid.link("customers", getTranslation("segments.customers"),
                segment -> getTranslation("segments.count", segment.customers()), SegmentsView::customers);
        grid.text("uses", getTranslation("segments.uses"), segment -> segment.uses(getLocale()));
        grid.onPhone("name", "customers", null, "condition", "uses");
        grid.setItems(segments.list());
        var nothing = new EmptyState(getTranslation("segments.empty.title"), getTranslation("segments.empty.text"));
        if (mayEdit) {
            nothing.add(new Anchor(NEW, getTranslation("segments.new")));
        }
        grid.empty(nothing);
        return grid;
    }
}
