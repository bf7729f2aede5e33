package com.duebook.credit.ui;

import com.duebook.credit.order.OrderFilter;
import com.duebook.credit.order.OrderList;
import com.duebook.credit.order.OrderState;
import com.duebook.credit.order.Orders;
import com.duebook.exports.ui.ExportMenus;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.text.Texts;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Live;
import com.duebook.ui.Page;
import com.duebook.ui.Preferences;
import com.duebook.ui.Query;
import com.duebook.ui.Words;
import com.duebook.ui.list.FilterBar;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** All orders that asked for credit, the newest first, and which of them wait for somebody. */
@Route(OrdersNavigation.LIST)
@Menu(title = "credit.order.title", icon = "inbox", order = Places.Menu.ORDERS)
@PermitAll
class OrdersView extends Page implements BeforeEnterObserver {

    private final transient OrderList list;
    private final transient OrderDialogs dialogs;
    private final boolean asks;
    private final FilterBar bar = new FilterBar(OrdersNavigation.LIST, getTranslation("credit.order.find"));
    private final OrderGrid grid;
    private transient Query query = new Query(Map.of());

    OrdersView(OrderList list, OrderDialogs dialogs, Access access, Words words, Texts texts, Live live, ExportMenus menus,
            OrderColumns columns, Preferences preferences) {
        super(I18NProvider.translate("credit.order.title"));
        this.list = list;
        this.dialogs = dialogs;
        this.asks = access.may(Right.EDIT_INVOICES);
        this.grid = new OrderGrid(words.dates(), texts, true);
        bar.chip("", getTranslation("credit.order.all"));
        for (var state : OrderState.values()) {
            bar.chip(word(state), OrderWords.state(state, texts, getLocale()));
        }
        bar.export(menus.menu(columns, bar)).tools("orders", grid, preferences);
        if (asks) {
            primary(dialogs.asker());
        }
        live.onChange(this, Orders.TOPIC, this::read);
        add(bar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = bar.read(event.getLocation());
        grid.empty(bar.orNothingFits(emptyState()));
        read();
    }

    private void read() {
        var filter = filter(query);
        var counts = list.counts(filter);
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        bar.chipCount("", all);
        for (var state : OrderState.values()) {
            bar.chipCount(word(state), counts.getOrDefault(state, 0));
        }
        var shown = filter.state() == null ? all : counts.getOrDefault(filter.state(), 0);
        bar.rows(shown);
        grid.rows((offset, limit, sort) -> list.page(filter, offset, limit).stream(), () -> shown);
    }

    static OrderFilter filter(Query query) {
        var state = Arrays.stream(OrderState.values()).filter(it -> word(it).equals(query.get("state"))).findFirst().orElse(null);
        return new OrderFilter(query.get("q"), state, null);
    }

    /** As the address has it. */
    private static String word(OrderState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private EmptyState emptyState() {
        var actions = asks ? new Button[] {dialogs.asker()} : new Button[0];
        return new EmptyState(getTranslation("credit.order.empty"), getTranslation("credit.order.emptyText"), actions);
    }
}
