package com.duebook.alerts.ui;

import com.duebook.alerts.AlertDesk;
import com.duebook.ui.Notices;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done with the selected alerts; each can be taken back. */
class BulkBar extends Div {

    private final transient AlertDesk desk;
    private final AlertGrid grid;
    private final Span count = new Span();

    BulkBar(AlertDesk desk, Colleagues colleagues, AlertGrid grid) {
        this.desk = desk;
        this.grid = grid;
        addClassName("filter-bar");
        count.getElement().setAttribute("aria-live", "polite");
        var acknowledge = new Button(getTranslation("alerts.action.acknowledge"), clicked -> acknowledge());
        acknowledge.addThemeVariants(ButtonVariant.SMALL);
        var assign = new MenuBar();
        var choices = assign.addItem(getTranslation("alerts.action.assign")).getSubMenu();
        for (var member : colleagues.active()) {
            choices.addItem(new Text(member.name()), clicked -> assign(member.id()));
        }
        choices.addSeparator();
        choices.addItem(new Text(getTranslation("alerts.action.unassign")), clicked -> assign(null));
        add(count, acknowledge, assign);
        grid.addSelectionListener(selected -> refresh());
        refresh();
    }

    void refresh() {
        var selected = grid.selected().size();
        setVisible(selected > 0);
        count.setText(getTranslation("ui.list.selected", selected));
    }

    private void acknowledge() {
        var done = desk.acknowledge(grid.selected());
        grid.deselectAll();
        Notices.undoable(getTranslation("alerts.action.acknowledged", done.size()), () -> desk.reopen(done));
    }

    private void assign(@Nullable UUID member) {
        var before = desk.assign(grid.selected(), member);
        grid.deselectAll();
        Notices.undoable(getTranslation("alerts.action.assigned", before.size()), () -> desk.restore(before));
    }
}
