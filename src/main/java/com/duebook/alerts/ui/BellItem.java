package com.duebook.alerts.ui;

import com.duebook.alerts.Alerts;
import com.duebook.alerts.desk.AlertBell;
import com.duebook.ui.Bell;
import com.duebook.ui.Live;
import com.duebook.ui.Symbol;
import com.duebook.ui.place.Places;

/** About how many customers alerts are new to whoever looks; it counts up by itself. */
@org.springframework.stereotype.Component
class BellItem extends Bell {

    private static final int MOST = 99;

    private final AlertBell bell;

    BellItem(AlertBell bell, Live live) {
        super(AlertsView.PATH, Symbol.BELL, Alerts.TOPIC, live);
        this.bell = bell;
    }

    @Override
    public int order() {
        return Places.Shell.ALERTS;
    }

    @Override
    protected void show(Link link) {
        var unread = bell.unread(MOST + 1);
        var number = unread > MOST ? MOST + "+" : String.valueOf(unread);
        link.show(unread > 0 ? number : "", link.getTranslation("alerts.bell", unread));
    }
}
