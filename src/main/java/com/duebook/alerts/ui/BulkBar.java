package com.duebook.alerts.ui;

import com.duebook.alerts.desk.AlertDesk;
import com.duebook.alerts.desk.AlertGroup;
import com.duebook.ui.Notices;
import com.duebook.ui.list.Selection;
import com.duebook.workspace.Colleagues;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done with the selected alerts; each can be taken back. */
class BulkBar extends Selection<AlertGroup> {

    private final transient AlertDesk desk;

    BulkBar(AlertDesk desk, Colleagues colleagues, AlertGroupGrid grid) {
        super(grid);
        this.desk = desk;
        action(getTranslation("alerts.action.acknowledge"), rows -> acknowledge());
        tool(() -> assigner(colleagues));
    }

    private MenuBar assigner(Colleagues colleagues) {
        var assign = new MenuBar();
        var choices = assign.addItem(getTranslation("alerts.action.assign")).getSubMenu();
        for (var member : colleagues.active()) {
            choices.addItem(new Text(member.name()), clicked -> assign(member.id()));
        }
        choices.addSeparator();
        choices.addItem(new Text(getTranslation("alerts.action.unassign")), clicked -> assign(null));
        return assign;
    }

    private void acknowledge() {
        var done = desk.acknowledge(ids());
        clear();
        Notices.undoable(getTranslation("alerts.action.acknowledged", done.size()), () -> desk.reopen(done));
    }

    private void assign(@Nullable UUID member) {
        var before = desk.assign(ids(), member);
        clear();
        Notices.undoable(getTranslation("alerts.action.assigned", before.size()), () -> desk.restore(before));
    }

    private List<UUID> ids() {
        return rows().stream().flatMap(group -> group.ids().stream()).toList();
    }
}
