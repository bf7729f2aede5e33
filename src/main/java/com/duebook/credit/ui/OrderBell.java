package com.duebook.credit.ui;

import com.duebook.credit.order.Orders;
import com.duebook.ui.Bell;
import com.duebook.ui.Live;
import com.duebook.ui.Symbol;
import com.duebook.ui.place.Places;

/** How many orders of whoever looks were answered otherwise by themselves; out of sight while none were. */
@org.springframework.stereotype.Component
class OrderBell extends Bell {

    private final Orders orders;

    OrderBell(Orders orders, Live live) {
        super(OrdersNavigation.LIST, Symbol.INBOX, Orders.TOPIC, live);
        this.orders = orders;
    }

    @Override
    public int order() {
        return Places.Shell.ORDERS;
    }

    @Override
    protected void show(Link bell) {
        var news = orders.news();
        bell.setVisible(news > 0);
        bell.show(String.valueOf(news), bell.getTranslation("credit.order.bell", news));
    }
}
