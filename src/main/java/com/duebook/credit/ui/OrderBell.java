package com.duebook.credit.ui;

import com.duebook.credit.order.Orders;
import com.duebook.ui.CountLink;
import com.duebook.ui.Live;
import com.duebook.ui.ShellItem;
import com.duebook.ui.Symbol;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;

/** How many orders of whoever looks were answered otherwise by themselves; out of sight while none were. */
@org.springframework.stereotype.Component
class OrderBell implements ShellItem {

    private final Orders orders;
    private final Live live;

    OrderBell(Orders orders, Live live) {
        this.orders = orders;
        this.live = live;
    }

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public int order() {
        return Places.Shell.ORDERS;
    }

    @Override
    public Component create() {
        var bell = new CountLink(OrdersNavigation.LIST, Symbol.INBOX);
        live.onChange(bell, Orders.TOPIC, () -> show(bell));
        show(bell);
        return bell;
    }

    private void show(CountLink bell) {
        var news = orders.news();
        bell.setVisible(news > 0);
        bell.show(String.valueOf(news), bell.getTranslation("credit.order.bell", news));
    }
}
