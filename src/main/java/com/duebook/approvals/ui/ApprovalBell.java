package com.duebook.approvals.ui;

import com.duebook.dualcontrol.ApprovalList;
import com.duebook.dualcontrol.Approvals;
import com.duebook.ui.CountLink;
import com.duebook.ui.Live;
import com.duebook.ui.ShellItem;
import com.duebook.ui.Symbol;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;

/** How many requests wait for whoever looks; out of sight while there is none. */
@org.springframework.stereotype.Component
class ApprovalBell implements ShellItem {

    private final ApprovalList list;
    private final Live live;

    ApprovalBell(ApprovalList list, Live live) {
        this.list = list;
        this.live = live;
    }

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public int order() {
        return Places.Shell.APPROVALS;
    }

    @Override
    public Component create() {
        var bell = new CountLink(ApprovalsView.PATH, Symbol.CHECK_CIRCLE);
        live.onChange(bell, Approvals.TOPIC, () -> show(bell));
        show(bell);
        return bell;
    }

    private void show(CountLink bell) {
        var waiting = list.forMe();
        bell.setVisible(waiting > 0);
        bell.show(String.valueOf(waiting), bell.getTranslation("approvals.bell", waiting));
    }
}
