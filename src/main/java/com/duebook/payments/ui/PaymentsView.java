package com.duebook.payments.ui;

import com.duebook.payments.PaymentFilter;
import com.duebook.payments.PaymentList;
import com.duebook.payments.PaymentMethod;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.EmptyState;
import com.duebook.ui.FilterBar;
import com.duebook.ui.ListGrid;
import com.duebook.ui.ListTools;
import com.duebook.ui.Live;
import com.duebook.ui.Page;
import com.duebook.ui.Preferences;
import com.duebook.ui.Query;
import com.duebook.ui.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Map;

/** All money that arrived, the newest first, and what of it is still nobody's. */
@Route(PaymentsNavigation.LIST)
@Menu(title = "payments.title", icon = "vaadin:wallet", order = 30)
@PermitAll
class PaymentsView extends Page implements BeforeEnterObserver {

    private static final String CREDIT = "credit";

    private final transient PaymentList list;
    private final transient PaymentDialogs dialogs;
    private final boolean editor;
    private final FilterBar bar = new FilterBar(getTranslation("payments.list.find"), text -> show("q", text));
    private final Select<PaymentMethod> method = new Select<>();
    private final PaymentGrid grid;
    private transient Query query = new Query(Map.of());

    PaymentsView(PaymentList list, PaymentDialogs dialogs, Access access, Words words, Live live,
            Preferences preferences) {
        super(I18NProvider.translate("payments.title"));
        this.list = list;
        this.dialogs = dialogs;
        this.editor = access.may(Right.EDIT_PAYMENTS);
        this.grid = new PaymentGrid(words.dates(), true);
        bar.chip("", getTranslation("payments.list.all"), state -> show("state", state));
        bar.chip(CREDIT, getTranslation("payments.list.credit"), state -> show("state", state));
        method.setItems(PaymentMethod.values());
        method.setEmptySelectionAllowed(true);
        method.setEmptySelectionCaption(getTranslation("payments.list.anyMethod"));
        method.setAriaLabel(getTranslation("payments.field.method"));
        method.setItemLabelGenerator(
                it -> getTranslation(it == null ? "payments.list.anyMethod" : "payments.method." + it));
        method.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                show("method", chosen.getValue() == null ? "" : chosen.getValue().name());
            }
        });
        bar.field(method).field(new ListTools("payments", grid, preferences, () -> query,
                it -> it.show(PaymentsNavigation.LIST)));
        if (editor) {
            primary(recorder());
        }
        live.onChange(this, "payments", this::read);
        add(bar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = Query.of(event.getLocation());
        bar.text(query.get("q")).choose(query.get("state"));
        method.setValue(filter().method());
        grid.empty(emptyState());
        read();
    }

    private void read() {
        var found = list.find(filter(), ListGrid.PAGE);
        bar.rows(found.all());
        grid.rows(found.first(), found.all(), (offset, limit, sort) -> list.page(filter(), offset, limit).stream());
    }

    private PaymentFilter filter() {
        var wanted = Arrays.stream(PaymentMethod.values())
                .filter(it -> it.name().equals(query.get("method"))).findFirst().orElse(null);
        return new PaymentFilter(query.get("q"), wanted, query.get("state").equals(CREDIT));
    }

    private void show(String name, String value) {
        query.with(name, value).show(PaymentsNavigation.LIST);
    }

    private Button recorder() {
        var record = new Button(getTranslation("payments.record"), VaadinIcon.PLUS.create(), clicked ->
                dialogs.record(id -> UI.getCurrent().navigate(PaymentsNavigation.payment(id))).open());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        return record;
    }

    private EmptyState emptyState() {
        if (!query.values().isEmpty()) {
            return new EmptyState(VaadinIcon.SEARCH, getTranslation("ui.list.nothing"), "",
                    new Button(getTranslation("ui.list.clear"), clicked -> new Query(Map.of()).show(PaymentsNavigation.LIST)));
        }
        var actions = editor ? new Button[] {recorder()} : new Button[0];
        return new EmptyState(VaadinIcon.WALLET, getTranslation("payments.list.empty"),
                getTranslation("payments.list.emptyText"), actions);
    }
}
