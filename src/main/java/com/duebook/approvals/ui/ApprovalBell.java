package com.duebook.approvals.ui;

import com.duebook.dualcontrol.ApprovalList;
import com.duebook.dualcontrol.Approvals;
import com.duebook.ui.Live;
import com.duebook.ui.ShellItem;
import com.duebook.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

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
        return 5;
    }

    @Override
    public Component create() {
        var count = new Span();
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        var bell = new Anchor(ApprovalsView.PATH, Symbol.CHECK_CIRCLE.create());
        bell.addClassName("bell");
        bell.add(count);
        live.onChange(bell, Approvals.TOPIC, () -> show(bell, count));
        show(bell, count);
        return bell;
    }

    private void show(Anchor bell, Span count) {
        var waiting = list.forMe();
        var words = bell.getTranslation("approvals.bell", waiting);
        bell.setVisible(waiting > 0);
        bell.setTitle(words);
        bell.setAriaLabel(words);
        count.setText(String.valueOf(waiting));
    }
}
