package com.duebook.alerts.ui;

import com.duebook.alerts.Alerts;
import com.duebook.alerts.desk.AlertBell;
import com.duebook.ui.Live;
import com.duebook.ui.Symbol;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** How many alerts are new to whoever looks; it counts up by itself. */
class Bell extends Anchor {

    private static final int MOST = 99;

    private final transient AlertBell bell;
    private final Span count = new Span();

    Bell(AlertBell bell, Live live) {
        super(AlertsView.PATH, Symbol.BELL.create());
        this.bell = bell;
        addClassName("bell");
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(count);
        live.onChange(this, Alerts.TOPIC, this::refresh);
        refresh();
    }

    private void refresh() {
        var unread = bell.unread(MOST + 1);
        var words = UI.getCurrent().getTranslation("alerts.bell", unread);
        count.setText(unread > MOST ? MOST + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        setTitle(words);
        setAriaLabel(words);
    }
}
