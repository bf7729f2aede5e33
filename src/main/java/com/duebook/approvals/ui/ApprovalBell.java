package com.duebook.approvals.ui;

import com.duebook.dualcontrol.ApprovalList;
import com.duebook.dualcontrol.Approvals;
import com.duebook.ui.Bell;
import com.duebook.ui.Live;
import com.duebook.ui.Symbol;
import com.duebook.ui.place.Places;

/** How many requests wait for whoever looks; out of sight while there is none. */
@org.springframework.stereotype.Component
class ApprovalBell extends Bell {

    private final ApprovalList list;

    ApprovalBell(ApprovalList list, Live live) {
        super(ApprovalsView.PATH, Symbol.CHECK_CIRCLE, Approvals.TOPIC, live);
        this.list = list;
    }

    @Override
    public int order() {
        return Places.Shell.APPROVALS;
    }

    @Override
    protected void show(Link bell) {
        var waiting = list.forMe();
        bell.setVisible(waiting > 0);
        bell.show(String.valueOf(waiting), bell.getTranslation("approvals.bell", waiting));
    }
}
