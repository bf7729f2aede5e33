package com.duebook.ui;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A lazy list: rows come page by page, amounts align right, a click opens the row. */
public class ListGrid<T> extends Grid<T> {

    public static final int PAGE = 50;

    /** Pixels, as in the style sheet. */
    private static final int PHONE = 600;

    /** One page of rows, sorted. */
    public interface Rows<T> {

        Stream<T> fetch(int offset, int limit, List<QuerySortOrder> sort);
    }

    public ListGrid(Class<T> row) {
        super(row, false);
        setPageSize(PAGE);
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("list");
        setSizeFull();
        setColumnReorderingAllowed(true);
    }

    /** @param count exact, asked once per change of the filter */
    public void rows(Rows<T> rows, IntSupplier count) {
        setItems(
                query -> rows.fetch(query.getOffset(), query.getLimit(), query.getSortOrders()),
                query -> count.getAsInt());
    }

    /**
     * @param first the first page, where it was read already to tell how many there are
     * @param count exact
     */
    public void rows(List<T> first, int count, Rows<T> rows) {
        rows((offset, limit, sort) -> offset + limit <= first.size() || first.size() == count
                ? first.stream().skip(offset).limit(limit)
                : rows.fetch(offset, limit, sort), () -> count);
    }

    public Column<T> text(String key, String header, Function<T, @Nullable String> value) {
        return addColumn(row -> orBlank(value.apply(row))).setKey(key).setHeader(header).setResizable(true)
                .setAutoWidth(true);
    }

    /** A link, so that it opens in a new tab too. */
    public Column<T> link(String key, String header, Function<T, String> label, Function<T, String> path) {
        var renderer = LitRenderer.<T>of("<a class='row-link' href='${item.path}'>${item.label}</a>")
                .withProperty("label", label::apply)
                .withProperty("path", path::apply);
        return addColumn(renderer).setKey(key).setHeader(header).setResizable(true).setAutoWidth(true);
    }

    public Column<T> money(String key, String header, Function<T, @Nullable Money> value) {
        return addColumn(row -> formatted(value.apply(row))).setKey(key).setHeader(header)
                .setTextAlign(ColumnTextAlign.END).setPartNameGenerator(row -> "amount").setResizable(true)
                .setWidth("10rem").setFlexGrow(0);
    }

    public Column<T> badge(String key, String header, Function<T, String> label, Function<T, Tone> tone) {
        var renderer = LitRenderer.<T>of("<vaadin-badge theme='${item.theme}'>${item.label}</vaadin-badge>")
                .withProperty("label", label::apply)
                .withProperty("theme", row -> theme(tone.apply(row)));
        return addColumn(renderer).setKey(key).setHeader(header).setAutoWidth(true).setFlexGrow(0);
    }

    /** Shows one text and the full one when pointed at. */
    public Column<T> hinted(String key, String header, ValueProvider<T, String> text, ValueProvider<T, String> hint) {
        var renderer = LitRenderer.<T>of("<span title='${item.hint}'>${item.text}</span>")
                .withProperty("text", text)
                .withProperty("hint", hint);
        return addColumn(renderer).setKey(key).setHeader(header).setResizable(true).setAutoWidth(true);
    }

    /** On a phone only these columns are shown, side by side in its width; the row's own page has the rest. */
    public void onPhone(String... keys) {
        var kept = Set.of(keys);
        addAttachListener(attached -> {
            var width = attached.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
            if (width > 0 && width <= PHONE) {
                getColumns().forEach(column -> squeeze(column, kept.contains(column.getKey())));
            }
        });
    }

    private static void squeeze(Column<?> column, boolean kept) {
        column.setVisible(kept);
        column.setAutoWidth(false).setWidth("0").setFlexGrow(1);
    }

    /** Shown instead of rows when there are none. */
    public void empty(Component component) {
        setEmptyStateComponent(component);
    }

    private String formatted(@Nullable Money money) {
        return money == null ? "" : MoneyFormat.format(money, getLocale());
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String theme(Tone tone) {
        return String.join(" ", Stream.of(tone.variants()).map(it -> it.getVariantName()).toList());
    }
}
