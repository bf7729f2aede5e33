package com.duebook.credit.ui.delinquent;

import com.duebook.credit.delinquent.DelinquentFilter;
import com.duebook.credit.delinquent.DelinquentOrder;
import com.duebook.credit.delinquent.DelinquentTotal;
import com.duebook.credit.delinquent.Delinquents;
import com.duebook.exports.ui.ExportMenus;
import com.duebook.money.MoneyFormat;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Page;
import com.duebook.ui.Preferences;
import com.duebook.ui.Query;
import com.duebook.ui.Words;
import com.duebook.ui.list.FilterBar;
import com.duebook.ui.place.Places;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Members;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who pays late: the largest or the longest first. */
@Route(DelinquentsView.PATH)
@Menu(title = "credit.delinquent.title", icon = "clock", order = Places.Menu.DELINQUENTS)
@PermitAll
class DelinquentsView extends Page implements BeforeEnterObserver {

    static final String PATH = "delinquents";

    private static final List<Integer> DAYS = List.of(5, 30, 60, 90);

    private final transient Delinquents delinquents;
    private final transient Words words;
    private final FilterBar bar = new FilterBar(PATH, getTranslation("credit.delinquent.find"));
    private final DelinquentGrid grid;

    DelinquentsView(Delinquents delinquents, Words words, Members members, ExportMenus menus, DelinquentColumns columns,
            Preferences preferences) {
        super(I18NProvider.translate("credit.delinquent.title"));
        this.delinquents = delinquents;
        this.words = words;
        this.grid = new DelinquentGrid(words, new Colleagues(members));
        bar.chip("", getTranslation("credit.delinquent.all"));
        delinquents.totals(DelinquentFilter.ALL).forEach(total -> bar.chip(code(total), code(total)));
        var late = new Select<Integer>();
        late.setItems(DAYS);
        late.setEmptySelectionAllowed(true);
        late.setItemLabelGenerator(days -> days == null ? getTranslation("credit.delinquent.late.any")
                : getTranslation("credit.delinquent.late.over", days));
        bar.field("late", getTranslation("credit.delinquent.field.late"), late, String::valueOf, DelinquentsView::days);
        var order = new Select<DelinquentOrder>();
        order.setItems(DelinquentOrder.values());
        order.setItemLabelGenerator(it -> getTranslation("credit.delinquent.order." + it));
        bar.field("order", getTranslation("credit.delinquent.order"), order, it -> it.name().toLowerCase(Locale.ROOT),
                DelinquentsView::order);
        bar.export(menus.menu(columns, bar)).tools(PATH, grid, preferences);
        add(bar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = filter(bar.read(event.getLocation()));
        grid.empty(bar.orNothingFits(
                new EmptyState(getTranslation("credit.delinquent.empty"), getTranslation("credit.delinquent.emptyText"))));
        var totals = delinquents.totals(filter.inAnyCurrency());
        bar.chipCount("", totals.stream().mapToInt(DelinquentTotal::customers).sum());
        totals.forEach(total -> bar.chipFigure(code(total), MoneyFormat.plain(total.overdue(), words.locale())));
        var rows = totals.stream().filter(each -> filter.currency() == null || each.overdue().currency().equals(filter.currency()))
                .mapToInt(DelinquentTotal::customers).sum();
        bar.rows(rows);
        grid.rows((offset, limit, sort) -> delinquents.page(filter, offset, limit).stream(), () -> rows);
    }

    static DelinquentFilter filter(Query query) {
        var days = days(query.get("late"));
        var order = order(query.get("order"));
        return new DelinquentFilter(query.get("q"), currency(query.get("state")), days == null ? 0 : days,
                order == null ? DelinquentOrder.LARGEST : order);
    }

    private static @Nullable Integer days(String written) {
        return DAYS.stream().filter(each -> each.toString().equals(written)).findFirst().orElse(null);
    }

    private static @Nullable DelinquentOrder order(String written) {
        return written.isBlank() ? DelinquentOrder.LARGEST
                : Arrays.stream(DelinquentOrder.values()).filter(it -> it.name().equalsIgnoreCase(written)).findFirst().orElse(null);
    }

    private static @Nullable Currency currency(String code) {
        return Currency.getAvailableCurrencies().stream().filter(it -> it.getCurrencyCode().equals(code)).findFirst().orElse(null);
    }

    private static String code(DelinquentTotal total) {
        return total.overdue().currency().getCurrencyCode();
    }
}
