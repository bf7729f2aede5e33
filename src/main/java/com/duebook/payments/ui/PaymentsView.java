package com.duebook.payments.ui;

import com.duebook.payments.PaymentFilter;
import com.duebook.payments.PaymentList;
import com.duebook.payments.PaymentMethod;
import com.duebook.exports.ui.ExportMenus;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Live;
import com.duebook.ui.Page;
import com.duebook.ui.Preferences;
import com.duebook.ui.Query;
import com.duebook.ui.Symbol;
import com.duebook.ui.Words;
import com.duebook.ui.list.FilterBar;
import com.duebook.ui.list.ListGrid;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All money that arrived, the newest first, and what of it is still nobody's. */
@Route(PaymentsNavigation.LIST)
@Menu(title = "payments.title", icon = "wallet", order = Places.Menu.PAYMENTS)
@PermitAll
class PaymentsView extends Page implements BeforeEnterObserver {

    private static final String CREDIT = "credit";

    private final transient PaymentList list;
    private final transient PaymentDialogs dialogs;
    private final boolean editor;
    private final FilterBar bar = new FilterBar(PaymentsNavigation.LIST, getTranslation("payments.list.find"));
    private final PaymentGrid grid;
    private transient Query query = new Query(Map.of());

    PaymentsView(PaymentList list, PaymentDialogs dialogs, Access access, Words words, Live live,
            ExportMenus menus, PaymentColumns columns, Preferences preferences) {
        super(I18NProvider.translate("payments.title"));
        this.list = list;
        this.dialogs = dialogs;
        this.editor = access.may(Right.EDIT_PAYMENTS);
        this.grid = new PaymentGrid(words.dates(), true);
        bar.chip("", getTranslation("payments.list.all")).chip(CREDIT, getTranslation("payments.list.credit"))
                .field("method", getTranslation("payments.list.anyMethod"), methods(), PaymentMethod::name,
                        PaymentsView::method)
                .export(menus.menu(columns, bar))
                .tools("payments", grid, preferences);
        if (editor) {
            primary(recorder());
        }
        live.onChange(this, "payments", this::read);
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
        var found = list.find(filter, ListGrid.PAGE);
        bar.rows(found.all());
        grid.rows(found.first(), found.all(), (offset, limit, sort) -> list.page(filter, offset, limit).stream());
    }

    static PaymentFilter filter(Query query) {
        return new PaymentFilter(query.get("q"), method(query.get("method")), query.get("state").equals(CREDIT));
    }

    private static @Nullable PaymentMethod method(String name) {
        return Arrays.stream(PaymentMethod.values()).filter(it -> it.name().equals(name)).findFirst().orElse(null);
    }

    private Select<@Nullable PaymentMethod> methods() {
        var any = getTranslation("payments.list.anyMethod");
        var methods = new Select<@Nullable PaymentMethod>();
        methods.setItems(PaymentMethod.values());
        methods.setEmptySelectionAllowed(true);
        methods.setEmptySelectionCaption(any);
        methods.setItemLabelGenerator(it -> it == null ? any : getTranslation("payments.method." + it));
        return methods;
    }

    private Button recorder() {
        var record = new Button(getTranslation("payments.record"), Symbol.PLUS.create(),
                clicked -> dialogs.record(id -> UI.getCurrent().navigate(PaymentsNavigation.payment(id))).open());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        return record;
    }

    private EmptyState emptyState() {
        var actions = editor ? new Button[] {recorder()} : new Button[0];
        return new EmptyState(getTranslation("payments.list.empty"),
                getTranslation("payments.list.emptyText"), actions);
    }
}
