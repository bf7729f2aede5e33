package com.duebook.alerts.ui;

import com.duebook.alerts.desk.AlertBell;
import com.duebook.ui.Live;
import com.duebook.ui.ShellItem;
import com.vaadin.flow.component.Component;

@org.springframework.stereotype.Component
class BellItem implements ShellItem {

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
        return 10;
    }

    @Override
    public Component create() {
        return new Bell(bell, live);
    }
}
