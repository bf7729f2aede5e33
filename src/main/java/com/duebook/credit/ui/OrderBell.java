package com.duebook.credit.ui;

import com.duebook.credit.order.OrderList;
import com.duebook.credit.order.Orders;
import com.duebook.ui.Bell;
import com.duebook.ui.Live;
import com.duebook.ui.Symbol;
import com.duebook.ui.place.Places;

/** How many orders have a new answer for whoever looks, or wait for them; out of sight while there are none. */
@org.springframework.stereotype.Component
class OrderBell extends Bell {

    private final OrderList list;

    OrderBell(OrderList list, Live live) {
        super(OrdersNavigation.LIST, Symbol.INBOX, Orders.TOPIC, live);
        this.list = list;
    }

    @Override
    public int order() {
        return Places.Shell.ORDERS;
    }

    @Override
    protected void show(Link bell) {
        var news = list.toLookAt();
        bell.setVisible(news > 0);
        bell.show(String.valueOf(news), bell.getTranslation("credit.order.bell", news));
    }
}
