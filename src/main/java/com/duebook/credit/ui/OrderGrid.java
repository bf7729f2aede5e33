package com.duebook.credit.ui;

import com.duebook.credit.order.OrderRow;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.text.Texts;
import com.duebook.ui.Dates;
import com.duebook.ui.Tone;
import com.duebook.ui.list.ListGrid;

/** Orders as rows; the customer's name is left out on the customer's own page. */
class OrderGrid extends ListGrid<OrderRow> {

    OrderGrid(Dates dates, Texts texts, boolean withCustomer) {
        super(OrderRow.class);
        link("reference", label("reference"), row -> row.order().reference(), row -> OrdersNavigation.order(row.order().id()));
        if (withCustomer) {
            yielding(marked("customer", label("customer"), OrderRow::customer,
                    row -> CustomersNavigation.customer(row.order().customer()),
                    row -> row.held() == null ? "" : getTranslation("credit.hold.state." + row.held()), row -> Tone.ACT)).setFlexGrow(3);
        }
        money("amount", label("amount"), row -> row.order().amount());
        badge("state", label("state"), row -> OrderWords.state(row.order().state(), texts, getLocale()),
                row -> OrderWords.tone(row.order().state())).setWidth("6.5rem");
        text("why", label("why"), row -> OrderWords.why(row, texts, getLocale())).setFlexGrow(4);
        text("lapsesOn", label("lapsesOn"), row -> dates.date(row.order().lapsesOn())).setWidth("6.75rem").setFlexGrow(0);
        if (withCustomer) {
            text("orderedOn", label("orderedOn"), row -> dates.date(row.order().orderedOn())).setWidth("6.75rem").setFlexGrow(0);
            text("askedBy", label("askedBy"), row -> row.order().askedName());
        }
        onPhone("reference", "amount", "state", withCustomer ? "customer" : "lapsesOn", "why");
    }

    private String label(String field) {
        return getTranslation("credit.order.field." + field);
    }
}
