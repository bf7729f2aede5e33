package com.duebook.alerts.ui;

import com.duebook.alerts.Alerts;
import com.duebook.alerts.desk.AlertBell;
import com.duebook.ui.CountLink;
import com.duebook.ui.Live;
import com.duebook.ui.ShellItem;
import com.duebook.ui.Symbol;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;

/** About how many customers alerts are new to whoever looks; it counts up by itself. */
@org.springframework.stereotype.Component
class BellItem implements ShellItem {

    private static final int MOST = 99;

    private final AlertBell bell;
    private final Live live;

    BellItem(AlertBell bell, Live live) {
        this.bell = bell;
        this.live = live;
    }

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public int order() {
        return Places.Shell.ALERTS;
    }

    @Override
    public Component create() {
        var link = new CountLink(AlertsView.PATH, Symbol.BELL);
        live.onChange(link, Alerts.TOPIC, () -> show(link));
        show(link);
        return link;
    }

    private void show(CountLink link) {
        var unread = bell.unread(MOST + 1);
        var number = unread > MOST ? MOST + "+" : String.valueOf(unread);
        link.show(unread > 0 ? number : "", link.getTranslation("alerts.bell", unread));
    }
}
